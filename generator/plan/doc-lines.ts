import type { Availability } from '../model/guard.js';
import type { SourceRange } from '../model/position.js';
import type { DocLines } from '../model/type-plan.js';
import { splitDocLines } from './source-text.js';

const WIDTH = 112;

/** Escaped lines of a header's text, wrapped; blank lines at its ends dropped. */
export function docParagraph(text: string): string[] {
  if (text === '') return [];
  const lines = splitDocLines(text).flatMap((line) => wrap(line, WIDTH));
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function wrap(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

/** Blocks with an empty line between each two; empty blocks are left out. */
export function joinBlocks(...blocks: readonly DocLines[]): DocLines {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.length === 0) continue;
    if (lines.length > 0) lines.push('');
    for (const line of block) lines.push(line);
  }
  return lines;
}

/** `@param Name - text`, `@returns text`: a tag with a text that is escaped already; nothing without a text. */
export function docTag(tag: string, text: string): string[] {
  if (text === '') return [];
  return wrap(`${tag} ${text}`, WIDTH - 2).map((line, index) => (index === 0 ? line : `  ${line}`));
}

/** `Windows 8 and later. ntioapi.h:3437`; every version goes without saying. */
export function placeLine(range: SourceRange, availability: Availability | null): string[] {
  const place = `${range.file}:${range.line}`;
  const isAlways = availability?.versions.every(({ since, until }) => since === null && until === null) ?? true;
  return splitDocLines(isAlways ? place : `${sentence(availability?.text ?? '')} ${place}`);
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
