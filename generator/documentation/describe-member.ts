import { joinLines } from './paragraph.js';
import { parseDocumentation } from './parse-documentation.js';

/** A field's or enumerator's comment as one piece of light Markdown: what it is, then what else is said of it. */
export function describeMember(text: string): string {
  const said = text.replace(/^\s*<(?=\s)/, '').trim();
  if (!/[\\@<]/.test(said)) return joinLines(said.split('\n'));
  const { summary, remarks, notes, seeAlso } = parseDocumentation(said);
  const noted = notes.map((note) => `${note.command}: ${note.text}`);
  return [summary, ...remarks, ...noted, ...seeAlso].filter((part) => part !== '').join('\n\n');
}
