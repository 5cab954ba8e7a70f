import { readFileSync } from 'node:fs';
import { HEADERS } from './clang.js';

/** A function as the header's text has it, read by plain patterns: nothing of the generator is used. */
export interface Prototype {
  readonly name: string;
  /** The text between the parentheses. */
  readonly parameters: string;
  /** The comment before it; empty when there is none. */
  readonly comment: string;
  /** The conditions around it. */
  readonly guards: string;
}

export const NT_HEADERS = ['ntobapi.h', 'ntioapi.h', 'ntexapi.h', 'ntpsapi.h', 'ntlpcapi.h'] as const;

export function readHeader(name: string): string {
  return readFileSync(`${HEADERS}/${name}`, 'utf8');
}

const PROTOTYPE =
  /(?:\/\*\*\n((?: \*[^\n]*\n)*?) \*\/\n)?(?:_Kernel_entry_\n)?NTSYSCALLAPI\nNTSTATUS\nNTAPI\n(\w+)\(\n([^;]*?)\n {4}\);/;
const PIECE = new RegExp(`^#(if|else|elif|endif)([^\\n]*)$|${PROTOTYPE.source}`, 'gm');

export function readPrototypes(text: string): readonly Prototype[] {
  const guards: string[] = [];
  return [...text.matchAll(PIECE)].flatMap(([, directive, rest = '', comment = '', name, parameters = '']) => {
    if (directive !== undefined) applyDirective(guards, directive, rest);
    const versions = guards.filter((guard) => guard.includes('PHNT_VERSION')).at(-1) ?? '';
    return name === undefined ? [] : [{ name, parameters, comment, guards: versions }];
  });
}

function applyDirective(guards: string[], directive: string, rest: string): void {
  const opened = directive === 'if' ? '' : (guards.pop() ?? '');
  if (directive !== 'endif') guards.push(directive === 'else' ? `else of ${opened}` : `${directive}${rest}`);
}

/** `_In_opt_ PVOID KeyContext` as annotation and name. */
export function readParameters(parameters: string): readonly (readonly [sal: string, name: string])[] {
  return parameters.split(/,\n/).map((line) => {
    const [, sal = '', name = ''] = /^\s*(_\w+_)[\s(].*?(\w+)(?:\[\])?$/s.exec(line) ?? [];
    return [sal, name];
  });
}

const RECORD = /typedef struct (?:DECLSPEC_ALIGN\(\d+\) )?(_\w+)\n\{\n([\s\S]*?)\n\} \w/g;
const ENUM = /typedef enum _\w+\n\{\n([\s\S]*?)\n\} \w/g;

/** C expressions for the size of each record, its fields' offsets and all enumerators and numeric constants. */
export function readExpressions(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*/g, '');
  const records = [...code.matchAll(RECORD)].flatMap(([, tag = '', body = '']) => [
    `sizeof(struct ${tag})`,
    `_Alignof(struct ${tag})`,
    ...[...body.matchAll(/(\w+)(?:\[\w+\])?;/g)].map(([, field]) => `__builtin_offsetof(struct ${tag}, ${field})`),
  ]);
  const enumerators = [...code.matchAll(ENUM)].flatMap(([, body = '']) =>
    body.split(/,|\n/).flatMap((line) => /^\s*(\w+)/.exec(line)?.[1] ?? []),
  );
  const constants = [...code.matchAll(/^#define (\w+) +(?!L?")(?=\S)/gm)].map(([, name = '']) => name);
  return [...records, ...enumerators, ...constants];
}
