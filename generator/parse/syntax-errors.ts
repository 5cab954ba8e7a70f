import type { Diagnostic } from '../diagnostics.js';
import type { HeaderView } from './header-view.js';
import type { SyntaxFault } from './syntax-fault.js';

const EXPECTED: Readonly<Record<string, string>> = {
  identifier: 'a name',
  type_identifier: 'a type',
  field_identifier: "a field's name",
  number_literal: 'a number',
  'C source text': 'C source text',
};

/** Capitals by custom; names that begin like this belong to the implementation (C11 7.1.3). */
const LIKE_MACRO = /^(?:[A-Z_][A-Z0-9_]+|__\w+|_[A-Z]\w*)$/;

export function describeError(view: HeaderView, fault: SyntaxFault): Diagnostic {
  const { start, end, missing } = fault;
  const [word = ''] = missing !== null ? [] : (/^\w+|^\S/.exec(view.codeBetween(start, end)) ?? []);
  const macro = word === '' || /^[A-Za-z_]/.test(word) ? null : expandedAt(view, start);
  const hint =
    macro === null ? hintAt(view, start, word) : `\`${macro}\` is a macro here, and stands for something else`;
  const range = view.rangeOf(start, Math.max(end, start + (macro?.length ?? 1)));
  const common = { severity: 'error', range, ...(hint !== null && { hint }) } as const;
  if (missing === null) {
    return { code: 'NTB1202', message: word === '' ? 'this is no declaration' : `unexpected \`${word}\``, ...common };
  }
  return { code: 'NTB1201', message: `${EXPECTED[missing] ?? `\`${missing}\``} is expected`, ...common };
}

/** The name in the header's text in whose place the preprocessor has put something else; null where it has not. */
function expandedAt(view: HeaderView, start: number): string | null {
  const from = view.textOffset(start);
  const spelled = /^[A-Za-z_]\w*/.exec(view.header.text.slice(from, from + 200))?.[0];
  return spelled === undefined || view.codeBetween(start, start + spelled.length) === spelled ? null : spelled;
}

function hintAt(view: HeaderView, start: number, word: string): string | null {
  const suspects = new Set([firstWord(view.code, start), word].filter((each) => LIKE_MACRO.test(each)));
  const named = [...suspects].map((suspect) => `\`${suspect}\``).join(' or ');
  return named === '' ? null : `is ${named} a macro? none is defined: --include reads a header that has it`;
}

/** The word that begins the declaration or parameter around `offset`: an unknown macro there is found out later. */
function firstWord(code: string, offset: number): string {
  const before = code.slice(Math.max(0, offset - 500), offset);
  const begin = Math.max(...[';', '}', '{', '(', ','].map((mark) => before.lastIndexOf(mark)));
  return /\w+/.exec(before.slice(begin + 1))?.[0] ?? '';
}
