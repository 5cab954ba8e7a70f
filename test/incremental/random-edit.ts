import fc from 'fast-check';

/** One edit of a header's text: what it is called, and the text that comes of it. */
export interface TextEdit {
  readonly name: string;
  readonly text: string;
}

/** Chooses among a number of things. */
export type Choose = (count: number) => number;

/** A generator of numbers that is the same for the same seed. */
export function createChoose(seed: number): Choose {
  const random = fc.sample(fc.integer({ min: 0, max: 0x7fffffff }), { numRuns: 4096, seed });
  let at = 0;
  return (count) => (random[at++ % random.length] ?? 0) % Math.max(1, count);
}

type Edit = (
  lines: readonly string[],
  choose: Choose,
  round: number,
  others: readonly string[],
) => readonly string[] | null;

/** Edits that people make, and some that only a slip makes. */
const EDITS: Readonly<Record<string, Edit>> = {
  'a new function': (lines, choose, round) => {
    const types = ['ULONG', 'PVOID', 'HANDLE', 'PHANDLE', 'PUNICODE_STRING', 'PIO_STATUS_BLOCK', 'PLARGE_INTEGER'];
    const type = types[choose(types.length)];
    return [
      ...lines,
      '',
      `NTSYSAPI NTSTATUS NTAPI ${['Nt', 'Zw', 'Rtl'][choose(3)]}Edited${round % 7}(_In_ ${type} Argument);`,
    ];
  },
  'a new record': (lines, choose, round) => [
    ...lines,
    `typedef struct _EDITED_${round}`,
    '{',
    `    ULONG Edited[${choose(9) + 1}];`,
    ...(choose(2) === 0 ? ['    UNICODE_STRING Text;'] : []),
    `} EDITED_${round}, *PEDITED_${round};`,
  ],
  'a new macro': (lines, choose, round) => [`#define EDITED_${round % 5} ${choose(1000)}`, ...lines],
  'a line less': (lines, choose) => without(lines, choose(lines.length)),
  'a line twice': (lines, choose) => insertAt(lines, choose(lines.length), (line) => line),
  'a declaration less': (lines, choose) => removeBlock(lines, choose),
  'a comment': (lines, choose, round) => insertAt(lines, choose(lines.length), () => `// edited ${round}`),
  'another number': (lines, choose) =>
    replaceIn(lines, choose, /\b(?:0x[0-9a-fA-F]+|\d+)\b/g, (number) => `${(Number(number) % 60) + 1}`),
  'another type': (lines, choose) =>
    replaceIn(lines, choose, /\b(?:ULONG|USHORT|UCHAR|PVOID|HANDLE|LONG|ULONG_PTR|ULONGLONG)\b/g, () => {
      return ['ULONG', 'USHORT', 'PVOID', 'HANDLE', 'ULONGLONG', 'ULONG_PTR'][choose(6)] ?? 'ULONG';
    }),
  'another annotation': (lines, choose) =>
    replaceIn(
      lines,
      choose,
      /\b_(?:In|Out|Inout)(?:_opt)?_\b/g,
      () => ['_In_', '_Out_', '_Inout_', '_In_opt_'][choose(4)] ?? '',
    ),
  'another name here': (lines, choose, round) =>
    replaceIn(lines, choose, /\b[A-Za-z_]\w{3,}\b/g, (name) => `${name}${round % 10}`),
  'another name in the header': (lines, choose, round) => {
    const names = [...lines.join('\n').matchAll(/\b(?:Nt|Zw|_|FILE|IO|P)[A-Z]\w{5,}\b/g)].map(([name]) => name);
    const name = names[choose(names.length)];
    if (name === undefined) return null;
    const word = new RegExp(`\\b${name}\\b`, 'g');
    return lines.map((line) => line.replace(word, `${name}${round % 10}`));
  },
  'another packing': (lines, choose) => insertAt(lines, choose(lines.length), () => '#pragma pack(push, 1)'),
  'a condition': (lines, choose) => {
    const at = choose(lines.length);
    const conditions = ['#if 0', '#if defined(_WIN64)', '#if (PHNT_VERSION >= PHNT_WINDOWS_8)', '#ifdef EDITED_1'];
    const condition = conditions[choose(conditions.length)] ?? '';
    return [...lines.slice(0, at), condition, ...lines.slice(at, at + 12), '#endif', ...lines.slice(at + 12)];
  },
  'two lines the other way round': (lines, choose) => {
    const at = choose(lines.length - 1);
    return [...lines.slice(0, at), lines[at + 1] ?? '', lines[at] ?? '', ...lines.slice(at + 2)];
  },
  'another header included': (lines, choose, _, others) => [`#include <${others[choose(others.length)]}>`, ...lines],
};

/** Null for an edit that finds nothing to change. */
export function editText(text: string, choose: Choose, round: number, others: readonly string[]): TextEdit | null {
  const names = Object.keys(EDITS);
  const name = names[choose(names.length)] ?? '';
  const lines = EDITS[name]?.(text.split('\n'), choose, round, others) ?? null;
  return lines === null || lines.join('\n') === text ? null : { name, text: lines.join('\n') };
}

function without(lines: readonly string[], at: number): readonly string[] {
  return [...lines.slice(0, at), ...lines.slice(at + 1)];
}

function insertAt(lines: readonly string[], at: number, make: (line: string) => string): readonly string[] {
  return [...lines.slice(0, at), make(lines[at] ?? ''), ...lines.slice(at)];
}

/** From one empty line to the next. */
function removeBlock(lines: readonly string[], choose: Choose): readonly string[] | null {
  const ends = lines.flatMap((line, index) => (line.trim() === '' ? [index] : []));
  const at = choose(ends.length - 1);
  const [start, end] = [ends[at], ends[at + 1]];
  return start === undefined || end === undefined ? null : [...lines.slice(0, start), ...lines.slice(end)];
}

/** Changes one place of those that a line of the pattern has. */
function replaceIn(
  lines: readonly string[],
  choose: Choose,
  pattern: RegExp,
  change: (found: string) => string,
): readonly string[] | null {
  const places = lines.flatMap((line, index) => [...line.matchAll(pattern)].map((found) => ({ index, found })));
  const place = places[choose(places.length)];
  if (place === undefined) return null;
  const { index, found } = place;
  const line = lines[index] ?? '';
  const changed = line.slice(0, found.index) + change(found[0]) + line.slice(found.index + found[0].length);
  return [...lines.slice(0, index), changed, ...lines.slice(index + 1)];
}
