import { ExpressionFailure, type Token } from './token.js';

/** C11 5.2.4.1 asks for 63 levels of nesting; the tree's readers recurse, so the bound is theirs too. */
const MAX_DEPTH = 256;
/** A chain such as `a | b | c` nests to the left without any parenthesis. */
const MAX_OPERATORS = 2048;

/** Reads a token list from left to right. Past the end it keeps giving the end token. */
export class TokenCursor {
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  #index = 0;
  #depth = 0;
  #operators = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#end = tokens.at(-1) ?? { kind: 'end', text: '', offset: 0, isSpaced: false };
  }

  peek(ahead = 0): Token {
    return this.#tokens[this.#index + ahead] ?? this.#end;
  }

  next(): Token {
    const token = this.peek();
    this.#index += 1;
    return token;
  }

  isAt(punctuator: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'punctuator' && token.text === punctuator;
  }

  accept(punctuator: string): boolean {
    if (!this.isAt(punctuator)) return false;
    this.#index += 1;
    return true;
  }

  expect(punctuator: string): void {
    if (!this.accept(punctuator)) throw this.failure(`expected ${punctuator} before`);
  }

  expectName(): string {
    if (this.peek().kind !== 'name') throw this.failure('expected a name before');
    return this.next().text;
  }

  /** `expected ) before ;` at the current token. */
  failure(beginning: string): ExpressionFailure {
    const token = this.peek();
    const found = token.kind === 'end' ? 'the end' : token.text.slice(0, 40);
    return new ExpressionFailure(`${beginning} ${found}`, token.offset);
  }

  countOperator(): void {
    this.#operators += 1;
    if (this.#operators > MAX_OPERATORS) throw this.#tooLarge(`more than ${MAX_OPERATORS} operators`);
  }

  nested<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw this.#tooLarge(`nested more than ${MAX_DEPTH} deep`);
    const result = read();
    this.#depth -= 1;
    return result;
  }

  #tooLarge(message: string): ExpressionFailure {
    return new ExpressionFailure(message, this.peek().offset);
  }
}
