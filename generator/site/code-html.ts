import jsTokens from 'js-tokens';
import { escapeHtml, type Html } from './html.js';
import type { PageLinks } from './page-links.js';

/** More than this of one declaration is cut: a page has to stay light. */
const MOST_CHARACTERS = 12_000;

const TYPESCRIPT_WORDS = new Set(
  'import from export type function const let declare return await for of new null true false void'.split(' '),
);
const C_WORDS = new Set('typedef struct union enum const volatile unsigned signed sizeof'.split(' '));

/**
 * Source text with names as links, comments and SAL annotations subdued, words of the language marked. The lexical
 * grammars of C and TypeScript agree in what matters here: comments, literals, identifiers.
 */
export function renderCode(text: string, language: 'c' | 'ts', links: PageLinks): Html {
  const words = language === 'c' ? C_WORDS : TYPESCRIPT_WORDS;
  const shown = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
  let result = '';
  for (const token of jsTokens(shown)) {
    switch (token.type) {
      case 'IdentifierName':
        result += renderWord(token.value, words, links);
        break;
      case 'MultiLineComment':
      case 'SingleLineComment':
        result += `<i>${escapeHtml(token.value)}</i>`;
        break;
      case 'StringLiteral':
      case 'NoSubstitutionTemplate':
        result += `<q>${escapeHtml(token.value)}</q>`;
        break;
      case 'WhiteSpace':
      case 'LineTerminatorSequence':
        result += token.value;
        break;
      default:
        result += escapeHtml(token.value);
    }
  }
  return (shown === text ? result : `${result}\n<i>&hellip; cut here; the source has all of it</i>`) as Html;
}

function renderWord(word: string, words: ReadonlySet<string>, links: PageLinks): string {
  if (words.has(word)) return `<b>${word}</b>`;
  const link = links.find(word);
  if (link !== null) return link;
  return isAnnotation(word) ? `<i>${escapeHtml(word)}</i>` : escapeHtml(word);
}

/** SAL annotations begin with an underscore and a capital letter (`_Out_`, `_Field_size_`). */
function isAnnotation(word: string): boolean {
  return /^_[A-Z][a-z]/.test(word);
}

/** Types and annotations as spelled: `const UNICODE_STRING *`. */
export function renderSpelling(text: string, links: PageLinks): Html {
  return text.replace(/[A-Za-z_]\w*|[^A-Za-z_]+/g, (part) =>
    /^[A-Za-z_]/.test(part) ? links.name(part) : escapeHtml(part),
  ) as Html;
}
