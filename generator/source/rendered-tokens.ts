import type { Annotation } from '../model/header-source.js';
import type { AnnotationWord } from './annotation-words.js';
import type { MacroTable } from './macro-table.js';
import { respellSizedSuffix } from './sized-suffix.js';
import { joinTokens, type Token, wouldMerge } from './token.js';
import { readTokens } from './token-reader.js';

/** An annotation without its place. */
export type AnnotationContent = Pick<Annotation, 'kind' | 'name' | 'argument'>;

/** An expansion as code: annotations taken out, each with its offset in the text. */
export interface RenderedTokens {
  readonly text: string;
  readonly annotations: readonly (AnnotationContent & { readonly at: number })[];
  /** What `__pragma(...)` and `_Pragma("...")` hold. */
  readonly pragmas: readonly string[];
}

export function renderTokens(tokens: readonly Token[], macros: MacroTable): RenderedTokens {
  let text = '';
  const annotations: (AnnotationContent & { at: number })[] = [];
  const pragmas: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const word = token.kind === 'name' ? (macros.get(token.text)?.annotation ?? null) : null;
    if (word === null) {
      if (text !== '' && (token.isSpaced || wouldMerge(text.charCodeAt(text.length - 1), token.text.charCodeAt(0))))
        text += ' ';
      text += token.kind === 'number' ? (respellSizedSuffix(token.text) ?? token.text) : token.text;
      continue;
    }
    const close = word.hasArgument ? closingParenthesis(tokens, index + 1) : index;
    const argument = close > index ? joinTokens(tokens.slice(index + 2, close)) : null;
    if (word.kind === 'pragma') pragmas.push(pragmaText(argument ?? ''));
    else
      for (const content of readAnnotation(word, token.text, argument))
        annotations.push({ ...content, at: text.length });
    index = close;
  }
  return { text, annotations, pragmas };
}

/** The annotations that one word stands for: `__declspec` and `__attribute__` hold a list. */
export function readAnnotation(
  word: AnnotationWord,
  name: string,
  argument: string | null,
): readonly AnnotationContent[] {
  switch (word.kind) {
    case 'pragma':
      return [];
    case 'declspec':
      return listItems(argument ?? '');
    case 'attribute':
      return listItems((argument ?? '').replace(/^\s*\(([\s\S]*)\)\s*$/u, '$1')).map(asDeclspec);
    default:
      return [{ kind: word.kind, name, argument }];
  }
}

/** What `_Pragma` holds is a string literal, what `__pragma` holds stands for itself. */
export function pragmaText(argument: string): string {
  const text = argument.trim();
  return text.startsWith('"') ? text.slice(1, -1).replace(/\\(["\\])/gu, '$1') : text;
}

function listItems(list: string): AnnotationContent[] {
  const tokens = readTokens(list);
  const items: AnnotationContent[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'name') continue;
    const close = closingParenthesis(tokens, index + 1);
    const argument = close > index ? joinTokens(tokens.slice(index + 2, close)) : null;
    items.push({ kind: 'declspec', name: token.text, argument });
    index = close;
  }
  return items;
}

/** GCC's `__x__` is `x`. Its `aligned(n)` keeps that name: before `struct` it binds otherwise than MSVC's `align(n)`. */
function asDeclspec(item: AnnotationContent): AnnotationContent {
  return { ...item, name: item.name.replace(/^__(.+)__$/u, '$1') };
}

/** Index of the parenthesis that closes the one at `open`; the index before when there is none. */
function closingParenthesis(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== '(') return open - 1;
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]?.text === '(') depth++;
    if (tokens[index]?.text === ')' && --depth === 0) return index;
  }
  return open - 1;
}
