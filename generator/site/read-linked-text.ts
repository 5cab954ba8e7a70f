import jsTokens from 'js-tokens';
import { escapeHtml, type Html, html } from './html.js';
import type { FindLink } from './link-index.js';
import { type LinkedText, LinkedTextBuilder } from './linked-text.js';

/** Types and annotations as spelled: `const UNICODE_STRING *`. */
export function readSpelling(text: string, find: FindLink): LinkedText {
  const result = new LinkedTextBuilder();
  for (const [part] of text.matchAll(/[A-Za-z_]\w*|[^A-Za-z_]+/g)) addName(part, find, result);
  return result.finish();
}

function addName(name: string, find: FindLink, result: LinkedTextBuilder): void {
  const link = find(name);
  if (link === null) result.add(escapeHtml(name));
  else result.link(link);
}

const CODE_SPAN = /`([^`\n]{1,200})`/;
/** Only what begins with http is a link; `javascript:` and its like stay text. */
const WEB_LINK = /\bhttps?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+[\w/]/;
/** An ordinary word of English that happens to be a typedef's name too is no link: a telling one has `A`, `_` or `1`. */
const NAME = /\b(?=[A-Za-z_][a-z]*[A-Z_\d])(\w{5,})\b/;
const TOKEN = new RegExp(`${CODE_SPAN.source}|${WEB_LINK.source}|${NAME.source}`, 'g');

/** A header's prose in one line: escaped, with code spans, web links and names of declarations as links. */
export function readProse(text: string, find: FindLink): LinkedText {
  const result = new LinkedTextBuilder();
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, code, name] = match;
    if (name !== undefined && find(name) === null) continue;
    result.add(escapeHtml(text.slice(end, match.index)));
    end = match.index + whole.length;
    if (name !== undefined) addName(name, find, result);
    else if (code === undefined) result.add(renderWebLink(whole));
    else addCode(code, find, result);
  }
  result.add(escapeHtml(text.slice(end)));
  return result.finish();
}

function addCode(code: string, find: FindLink, result: LinkedTextBuilder): void {
  result.add('<code>' as Html);
  addName(code, find, result);
  result.add('</code>' as Html);
}

export function renderWebLink(url: string, text = url): Html {
  return html`<a href="${escapeHtml(url)}" rel=noreferrer>${escapeHtml(text)}</a>`;
}

const TYPESCRIPT_WORDS = new Set(
  'import from export type function const let declare return await for of new null true false void'.split(' '),
);
const C_WORDS = new Set('typedef struct union enum const volatile unsigned signed sizeof'.split(' '));

/** A line of TypeScript that ntbind wrote: names, text in quotes and what stands between, and no comment. */
export function readSignature(line: string, find: FindLink): LinkedText {
  const result = new LinkedTextBuilder();
  for (const [part] of line.matchAll(/'(?:[^'\\]|\\.)*'|[A-Za-z_$][\w$]*|[^'A-Za-z_$]+/g)) {
    if (part.startsWith("'")) result.add(html`<q>${escapeHtml(part)}</q>`);
    else addWord(part, TYPESCRIPT_WORDS, find, result);
  }
  return result.finish();
}

/**
 * Source text with names as links, comments and SAL annotations subdued, words of the language marked. The lexical
 * grammars of C and TypeScript agree in what matters here: comments, literals, identifiers.
 */
export function readCode(text: string, language: 'c' | 'ts', find: FindLink): LinkedText {
  const words = language === 'c' ? C_WORDS : TYPESCRIPT_WORDS;
  const result = new LinkedTextBuilder();
  for (const { type, value } of jsTokens(text)) {
    switch (type) {
      case 'IdentifierName':
        addWord(value, words, find, result);
        break;
      case 'MultiLineComment':
      case 'SingleLineComment':
        result.add(html`<i>${escapeHtml(value)}</i>`);
        break;
      case 'StringLiteral':
      case 'NoSubstitutionTemplate':
        result.add(html`<q>${escapeHtml(value)}</q>`);
        break;
      default:
        result.add(escapeHtml(value));
    }
  }
  return result.finish();
}

function addWord(word: string, words: ReadonlySet<string>, find: FindLink, result: LinkedTextBuilder): void {
  const link = find(word);
  if (link !== null) {
    result.link(link);
    return;
  }
  const shown = escapeHtml(word);
  if (words.has(word)) result.add(html`<b>${shown}</b>`);
  else result.add(isAnnotation(word) ? html`<i>${shown}</i>` : shown);
}

/** SAL annotations begin with an underscore and a capital letter (`_Out_`, `_Field_size_`). */
function isAnnotation(word: string): boolean {
  return /^_[A-Z][a-z]/.test(word);
}
