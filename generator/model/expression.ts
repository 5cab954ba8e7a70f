import type { TypeSyntax } from './declaration.js';

/** A C constant expression, an `#if` condition, a SAL argument or a macro body, parsed. */
export type Expression =
  | { readonly kind: 'integer'; readonly value: bigint; readonly suffix: string; readonly isDecimal: boolean }
  | { readonly kind: 'float'; readonly value: number; readonly suffix: string }
  | { readonly kind: 'character'; readonly value: number; readonly prefix: '' | 'L' | 'u' | 'U' }
  | { readonly kind: 'string'; readonly value: string; readonly prefix: '' | 'L' | 'u' | 'U' | 'u8' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '~' | '!' | '*' | '&'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'conditional';
      readonly condition: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    }
  | { readonly kind: 'cast'; readonly type: TypeSyntax; readonly operand: Expression }
  | { readonly kind: 'sizeof'; readonly type: TypeSyntax }
  | { readonly kind: 'sizeofExpression'; readonly operand: Expression }
  | { readonly kind: 'alignof'; readonly type: TypeSyntax }
  | { readonly kind: 'offsetof'; readonly type: TypeSyntax; readonly member: string }
  | { readonly kind: 'call'; readonly callee: string; readonly arguments: readonly Expression[] }
  | { readonly kind: 'member'; readonly object: Expression; readonly member: string; readonly isArrow: boolean }
  | { readonly kind: 'index'; readonly object: Expression; readonly index: Expression }
  | { readonly kind: 'initializer'; readonly elements: readonly Expression[] };

export type BinaryOperator =
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '<<'
  | '>>'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | '&'
  | '^'
  | '|'
  | '&&'
  | '||'
  | ',';
