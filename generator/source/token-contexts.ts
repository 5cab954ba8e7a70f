import type { Macro } from './macro-table.js';
import type { Token } from './token.js';
import type { TokenReader } from './token-reader.js';

interface Context {
  readonly tokens: readonly Token[];
  index: number;
  readonly macro: Macro | null;
}

/**
 * The expansions that a scan is inside of, innermost last. A macro is active while its expansion is being read, and
 * again available once the reading has gone beyond its end.
 */
export class TokenContexts {
  private readonly stack: Context[];

  constructor(
    tokens: readonly Token[],
    /** The text behind the use: a function-like macro that ends an expansion takes its arguments from there. */
    private readonly rest: TokenReader | null,
    private readonly active: Set<Macro>,
  ) {
    this.stack = [{ tokens, index: 0, macro: null }];
  }

  enter(macro: Macro, tokens: readonly Token[]): void {
    this.active.add(macro);
    this.stack.push({ tokens, index: 0, macro });
  }

  /** The next token of the expansions; null at their end. */
  next(): Token | null {
    for (let top = this.stack.at(-1); top !== undefined; top = this.stack.at(-1)) {
      const token = top.tokens[top.index];
      if (token !== undefined) {
        top.index++;
        return token;
      }
      this.stack.pop();
      if (top.macro !== null) this.active.delete(top.macro);
    }
    return null;
  }

  /** As next, and on into the text behind the use. */
  nextBeyond(): Token | null {
    return this.next() ?? this.rest?.next() ?? null;
  }

  /** Whether an opening parenthesis is next: in the expansions, or where they are read to the end behind the use. */
  peekParenthesis(): 'open' | 'open behind' | 'other' | 'other behind' {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const context = this.stack[at];
      const next = context?.tokens[context.index];
      if (next !== undefined) return next.text === '(' ? 'open' : 'other';
    }
    return this.rest?.isAtParenthesis() === true ? 'open behind' : 'other behind';
  }

  leave(): void {
    for (const { macro } of this.stack) if (macro !== null) this.active.delete(macro);
  }
}
