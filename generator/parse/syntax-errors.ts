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
  const hint = hintAt(view, fault, word);
  const range = view.rangeOf(start, Math.max(end, start + 1));
  const common = { severity: 'error', range, ...(hint !== null && { hint }) } as const;
  if (missing === null) {
    return { code: 'NTB1202', message: word === '' ? 'this is no declaration' : `unexpected \`${word}\``, ...common };
  }
  return { code: 'NTB1201', message: `${EXPECTED[missing] ?? `\`${missing}\``} is expected`, ...common };
}

function hintAt(view: HeaderView, { start, end }: SyntaxFault, word: string): string | null {
  const spelled = /^[A-Za-z_]\w*/.exec(view.textBetween(start, end))?.[0];
  const isExpanded = spelled !== undefined && view.codeBetween(start, start + spelled.length) !== spelled;
  if (isExpanded && !/^[A-Za-z_]/.test(word)) {
    return `\`${spelled}\` is a macro here, and stands for something else`;
  }
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
