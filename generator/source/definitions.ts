import type { DocComment } from '../model/header-source.js';
import { classOf, NAME } from './character-class.js';
import { excerpt } from './diagnostic-sink.js';
import type { DirectiveLine } from './directive-line.js';
import { endOfName } from './lexeme.js';
import { Macro } from './macro-table.js';
import type { HeaderScan } from './scan-state.js';
import { readTokens } from './token-reader.js';

/** C11 6.10.3: `#define NAME body`, or with a parenthesis right behind the name `#define NAME(parameters) body`. */
export function applyDefine(scan: HeaderScan, line: DirectiveLine): void {
  const { state, draft } = scan;
  const macro = readMacro(line.rest);
  if (macro === null) {
    const message = `cannot read this \`#define\`: ${excerpt(line.rest)}`;
    state.sink.error('NTB1017', message, scan.lineRange(line));
    return;
  }
  const comment = commentOf(scan, line);
  // The configuration decides the version: no header can.
  if (macro.name === state.versionSettings.macro) return;
  if (!state.macros.define(macro, draft.conditionals.region)) {
    const message = `the macro \`${excerpt(macro.name)}\` has too many definitions under different conditions`;
    state.sink.error('NTB1022', message, scan.lineRange(line));
    return;
  }
  record(scan, line, macro, comment);
}

export function applyUndef(scan: HeaderScan, line: DirectiveLine): void {
  const { state, draft } = scan;
  const name = line.rest.slice(0, endOfName(line.rest, 0));
  if (name === '') {
    state.sink.error('NTB1017', '`#undef` names no macro', scan.lineRange(line));
  } else if (name !== state.versionSettings.macro) state.macros.undefine(name, draft.conditionals.region);
}

/**
 * `#ifndef VERSION`, `#define VERSION ...`: dead, because the configuration defines it. The place is kept all the
 * same, with the configured value: there the headers explain the macro.
 */
export function noteVersionDefault(scan: HeaderScan, dead: DirectiveLine): void {
  const { state } = scan;
  const { macro: name, value } = state.versionSettings;
  if (state.isVersionDefaultSeen || dead.name !== 'define' || !dead.rest.startsWith(name)) return;
  const macro = readMacro(dead.rest);
  if (macro?.name !== name) return;
  state.isVersionDefaultSeen = true;
  const word = state.macros.get(name);
  const configured = word?.cases[0]?.macro;
  if (configured !== undefined) record(scan, dead, configured, null, value);
}

function record(
  scan: HeaderScan,
  line: DirectiveLine,
  macro: Macro,
  comment: DocComment | null,
  body = macro.body,
): void {
  const { state, draft } = scan;
  const end = line.comment === null ? line.end : Math.min(line.end, line.comment.start);
  const length = draft.file.text.slice(line.start, end).trimEnd().length;
  state.definitions.push({ macro, body, file: draft.file, start: line.start, end: line.start + length, comment });
}

/** A Doxygen comment above, else the comment at the end of the line, else line comments above. */
function commentOf({ draft }: HeaderScan, line: DirectiveLine): DocComment | null {
  const above = draft.comments.takeAbove(draft.file.lines.lineOf(line.start));
  if (above?.kind === 'doxygen' || line.comment === null) return above;
  return draft.comments.read(line.comment.start, line.comment.end, draft.code.codeOffset(0)) ?? above;
}

function readMacro(text: string): Macro | null {
  if (classOf(text.charCodeAt(0)) !== NAME) return null;
  const nameEnd = endOfName(text, 0);
  const name = text.slice(0, nameEnd);
  if (text.charCodeAt(nameEnd) !== 0x28) return new Macro(name, null, false, text.slice(nameEnd).trim());
  const close = text.indexOf(')', nameEnd);
  if (close < 0) return null;
  const parameters = readParameters(text.slice(nameEnd + 1, close));
  return parameters && new Macro(name, parameters.names, parameters.isVariadic, text.slice(close + 1).trim());
}

/** `a, b, ...`; GCC's `rest...` names the variable arguments. */
function readParameters(text: string): { readonly names: readonly string[]; readonly isVariadic: boolean } | null {
  const tokens = readTokens(text);
  const names: string[] = [];
  let isVariadic = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const isNamed = token?.kind === 'name';
    if (isVariadic || token === undefined) return null;
    isVariadic = !isNamed && token.text === '...';
    if (!isNamed && !isVariadic) return null;
    names.push(isNamed ? token.text : '__VA_ARGS__');
    if (isNamed && tokens[at + 1]?.text === '...') {
      isVariadic = true;
      at++;
    }
    at++;
    if (at < tokens.length && (tokens[at]?.text !== ',' || at === tokens.length - 1)) return null;
  }
  return { names, isVariadic };
}
