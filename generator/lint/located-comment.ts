import { rangeAt } from '../config/text-position.js';
import { splitBlocks } from '../documentation/doxygen-block.js';
import type { SourceRange } from '../model/position.js';
import { blankMarks } from './comment-marks.js';

/** A documentation comment whose parts have places in the header. */
export interface LocatedComment {
  readonly range: SourceRange;
  /** The comment as it stands in the header, its marks blanked: an offset in it is one from the comment's start. */
  readonly text: string;
  readonly parameters: readonly LocatedParameter[];
  readonly seeAlso: readonly LocatedText[];
  readonly isXml: boolean;
  /** The range of `[start, end)` of `text`. */
  readonly rangeOf: (start: number, end: number) => SourceRange;
}

export interface LocatedText {
  readonly text: string;
  readonly range: SourceRange;
}

/** `\param[in, out] Name`: each part with its place. */
export interface LocatedParameter {
  readonly name: string;
  readonly range: SourceRange;
  /** What stands between the brackets. */
  readonly direction: LocatedText | null;
  /** What is said of it, line ends and all. */
  readonly said: string;
}

const PARAM = /^(\s*[\\@]param(?:\s*\[([^\]]*)\])?\s+)(`?)(\.\.\.|\w+(?:,\w+)*)/;
const XML_PARAM = /<param\s+name\s*=\s*"(\w+)"\s*>([\s\S]*?)(?:<\/param>|$)/gi;
const XML_SECTION = /<(?:summary|param|returns|remarks)\b/i;

export interface CommentPlace {
  readonly range: SourceRange;
  /** Text and line starts of the header. */
  readonly text: string;
  readonly lineStarts: readonly number[];
}

export function locateComment({ range, text: header, lineStarts }: CommentPlace): LocatedComment {
  const text = blankMarks(header.slice(range.start, range.end));
  const rangeOf = (start: number, end: number) =>
    rangeAt(range.file, lineStarts, range.start + start, range.start + end);
  const isXml = XML_SECTION.test(text);
  const lines = splitLines(text);
  const blocks = splitBlocks(text);
  const parameters = blocks.flatMap((block): readonly LocatedParameter[] => {
    const line = lines[block.line];
    if (block.kind !== 'parameter' || line === undefined) return [];
    return locateParameter(line, block.lines.slice(1), rangeOf);
  });
  const seeAlso = blocks.flatMap((block) => {
    const line = lines[block.line];
    return block.kind === 'seeAlso' && line !== undefined ? locateText(line, rangeOf) : [];
  });
  const ofXml = isXml ? [...text.matchAll(XML_PARAM)].map((match) => locateXmlParameter(match, rangeOf)) : [];
  return { range, text, parameters: [...parameters, ...ofXml], seeAlso, isXml, rangeOf };
}

interface Line {
  readonly start: number;
  readonly text: string;
}

type RangeOf = LocatedComment['rangeOf'];

function splitLines(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, text: line };
  });
}

function locateParameter(
  { start, text }: Line,
  rest: readonly string[],
  rangeOf: RangeOf,
): readonly LocatedParameter[] {
  const [all = '', lead = '', option, mark = '', names = ''] = PARAM.exec(text) ?? [];
  if (names === '') return [];
  const direction = option === undefined ? null : locateOption(option, start + text.indexOf('[') + 1, rangeOf);
  // A blank line ends the command (Doxygen manual, \\param).
  const said = [text.slice(all.length), ...rest].join('\n').split(/\n[ \t]*\n/)[0] ?? '';
  let at = start + lead.length + mark.length;
  return names.split(',').map((name) => {
    const range = rangeOf(at, at + name.length);
    at += name.length + 1;
    return { name, range, direction, said };
  });
}

function locateOption(option: string, at: number, rangeOf: RangeOf): LocatedText {
  return { text: option, range: rangeOf(at, at + option.length) };
}

function locateXmlParameter(match: RegExpMatchArray, rangeOf: RangeOf): LocatedParameter {
  const [all, name = '', said = ''] = match;
  const start = (match.index ?? 0) + all.indexOf('"') + 1;
  return { name, range: rangeOf(start, start + name.length), direction: null, said };
}

/** What follows the command on its line. */
function locateText({ start, text }: Line, rangeOf: RangeOf): readonly LocatedText[] {
  const [lead = ''] = /^\s*[\\@]\w+\s+/.exec(text) ?? [];
  const said = lead === '' ? '' : text.slice(lead.length).trimEnd();
  return said === '' ? [] : [{ text: said, range: rangeOf(start + lead.length, start + lead.length + said.length) }];
}
