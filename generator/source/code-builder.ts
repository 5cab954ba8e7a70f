import type { OffsetMap, OffsetShift } from '../model/header-source.js';
import { wouldMerge } from './token.js';

const SPACES: readonly string[] = Array.from({ length: 256 }, (_, length) => ' '.repeat(length));

/** Builds a header's code from its text: stretches stay, become blank, or are replaced. Offsets only ever grow. */
export class CodeBuilder {
  readonly offsets: OffsetShift[] = [];
  private readonly pieces: string[] = [];
  private copied = 0;
  private shift = 0;

  constructor(private readonly text: string) {}

  /** The offset in the code of an offset in the text that is not yet passed. */
  codeOffset(at: number): number {
    return at + this.shift;
  }

  blank(from: number, to: number): void {
    if (to <= from) return;
    this.copyTo(from);
    this.pieces.push(blankOf(this.text, from, to));
    this.copied = to;
  }

  /** Where `replace` will put its replacement: one further where a space must keep it from what stands before. */
  replacementOffset(from: number, replacement: string): number {
    const isMerging =
      from > 0 && from !== this.copied && wouldMerge(this.text.charCodeAt(from - 1), replacement.charCodeAt(0));
    return this.codeOffset(from) + (isMerging ? 1 : 0);
  }

  /** Replaces a stretch by one line of text, padded so that the lines, and where it fits the offsets, stay. */
  replace(from: number, to: number, replacement: string): void {
    if (replacement === '') {
      this.blank(from, to);
      return;
    }
    const isBeforeMerging = this.replacementOffset(from, replacement) > this.codeOffset(from);
    const isAfterMerging =
      to < this.text.length && wouldMerge(replacement.charCodeAt(replacement.length - 1), this.text.charCodeAt(to));
    const spaced = (isBeforeMerging ? ' ' : '') + replacement;
    this.copyTo(from);
    this.copied = to;
    const newlines = countNewlines(this.text, from, to);
    const padding = to - from - spaced.length - newlines;
    if (padding > 0 || (padding === 0 && (newlines > 0 || !isAfterMerging))) {
      this.pieces.push(spaced, spacesOf(padding), '\n'.repeat(newlines));
      return;
    }
    const lengthened = `${spaced}${isAfterMerging ? ' ' : ''}${'\n'.repeat(newlines)}`;
    this.pieces.push(lengthened);
    this.recordShift(from, to, lengthened.length);
  }

  finish(): { readonly code: string; readonly offsets: OffsetMap; readonly length: number } {
    this.copyTo(this.text.length);
    const code = this.pieces.join('');
    return { code, offsets: this.offsets, length: code.length };
  }

  private recordShift(from: number, to: number, length: number): void {
    const start = this.codeOffset(from);
    this.offsets.push(
      { code: start, text: from, isExpansion: true },
      { code: start + length, text: to, isExpansion: false },
    );
    this.shift += length - (to - from);
  }

  private copyTo(to: number): void {
    if (to > this.copied) this.pieces.push(this.text.slice(this.copied, to));
    this.copied = Math.max(this.copied, to);
  }
}

/** As long as the stretch and with as many line ends, which come last: nothing can tell where inside they stood. */
export function blankOf(text: string, from: number, to: number): string {
  const newlines = countNewlines(text, from, to);
  return newlines === 0 ? spacesOf(to - from) : spacesOf(to - from - newlines) + '\n'.repeat(newlines);
}

function spacesOf(length: number): string {
  return SPACES[length] ?? ' '.repeat(length);
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
