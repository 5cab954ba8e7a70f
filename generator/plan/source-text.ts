/**
 * Headers are not trusted: whatever comes from one reaches the output through a function of this file, as an
 * identifier, inside a string literal or inside a comment, and cannot end the place that it is put in.
 */

/** ECMAScript ends a line, and so a comment's line, at these. U+0085 only looks like one. */
const LINE_ENDS = /\r\n|[\n\r\u2028\u2029\u0085]/;
/** Control and format characters: invisible, or able to show text in another order than it has. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** Most lines have nothing in them that needs a change. */
const UNUSUAL = /[^\x20-\x7e]| {2}|[\\`{}<>@]|\*\//;

/** One line of a TSDoc comment: no end of comment, no tag, no inline tag, no HTML, no code span. */
export function escapeDocLine(text: string): string {
  if (!UNUSUAL.test(text)) return text.trim();
  const parts = text.split(CODE_SPAN);
  if (parts.length > 1)
    return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapeProse(part))).join('');
  return escapeProse(text).trim();
}

/** Code spans of the header's own Markdown; a backtick alone opens none. */
const CODE_SPAN = /`([^`]+)`/;

function escapeProse(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(INVISIBLE, '');
  return plain.replace(/[\\`{}<>@]/g, '\\$&').replaceAll('*/', '*\\/');
}

/** Lines of a text, each escaped. */
export function splitDocLines(text: string): string[] {
  return text.split(LINE_ENDS).map(escapeDocLine);
}

const UNUSUAL_CODE = /[^\x20-\x7e]|`| {2}|\*\/|^ | $|^$/;

/** Code in a comment. A code span ends at a backtick and takes no escapes. */
export function codeSpan(text: string): string {
  if (!UNUSUAL_CODE.test(text)) return `\`${text}\``;
  const plain = text
    .replace(INVISIBLE, ' ')
    .replace(/[`\s]+/g, ' ')
    .trim();
  return plain === '' ? '' : `\`${plain.replaceAll('*/', '* /')}\``;
}

const UNUSUAL_STRING = /[^\x20-\x7e]|[\\'<]/;

/** A string literal in single quotes, of ASCII alone. */
export function quote(text: string): string {
  if (!UNUSUAL_STRING.test(text)) return `'${text}'`;
  return `'${text.replace(/[\\']/g, '\\$&').replace(/[^\x20-\x7e]|<(?=[!/])/g, escapeUnit)}'`;
}

function escapeUnit(unit: string): string {
  return unit === '\n' ? '\\n' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A C identifier is one of JavaScript's too, but for letters beyond ASCII and universal character names. */
export function toIdentifier(name: string): string {
  if (IDENTIFIER.test(name)) return name;
  const replaced = name.replace(/[^A-Za-z0-9_$]/g, '_');
  return /^[A-Za-z_$]/.test(replaced) ? replaced : `_${replaced}`;
}

/** A name as a key of an object literal or an interface. `__proto__: x` in a literal would set the prototype. */
export function propertyKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return IDENTIFIER.test(name) ? name : quote(name);
}
