import type { MacroTable, Word } from './macro-table.js';

/** Every name that was looked up on the way to a result, with what was known of it: the result holds while all do. */
export class WordsMet {
  private readonly words = new Map<string, Word | undefined>();

  constructor(private readonly table: MacroTable) {}

  lookUp(name: string): Word | undefined {
    const word = this.table.get(name);
    this.words.set(name, word);
    return word;
  }

  areUnchanged(): boolean {
    for (const [name, word] of this.words) if (this.table.get(name) !== word) return false;
    return true;
  }

  /** Whether each means the same in every region. */
  areUniform(): boolean {
    for (const word of this.words.values()) if (word !== undefined && !this.table.isUniform(word)) return false;
    return true;
  }
}
