import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../generator/expression/parse-expression.js';
import { showExpression } from './show-expression.js';

const TYPES = new Set(['ULONG', 'NTSTATUS', 'HANDLE', 'LONG_PTR', 'T', 'LONG']);
const isTypeName = (name: string) => TYPES.has(name);

function show(text: string): string {
  const parsed = parseExpression(text, isTypeName);
  return parsed.kind === 'error' ? `${parsed.message} @${parsed.offset}` : showExpression(parsed);
}

describe('operators group as C11 6.5 orders them', () => {
  it.each([
    ['product before sum', 'a + b * c', '(a + (b * c))'],
    ['left to right', 'a - b - c', '((a - b) - c)'],
    ['shift looser than sum', '1 << 2 + 3', '(1 << (2 + 3))'],
    ['bitwise and looser than equality', 'a & b == c', '(a & (b == c))'],
    ['or, xor, and', 'a | b ^ c & d', '(a | (b ^ (c & d)))'],
    ['logical', 'a || b && c', '(a || (b && c))'],
    ['conditional to the right', 'a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['conditional looser than or', 'a || b ? c : d', '((a || b) ? c : d)'],
    ['comma loosest', 'a, b ? c : d, e', '((a , (b ? c : d)) , e)'],
    ['comma inside a conditional', 'a ? b, c : d', '(a ? (b , c) : d)'],
    ['unary binds tightest', '-a * ~b', '(-(a) * ~(b))'],
    ['pointer read', '*a + !b', '(*(a) + !(b))'],
    ['parentheses', '(a + b) * c', '((a + b) * c)'],
    ['comparison', 'a < b >= c', '((a < b) >= c)'],
  ])('%s', (_name, text, want) => {
    expect(show(text)).toBe(want);
  });
});

describe('a parenthesized type is a cast', () => {
  it.each([
    ['status', '((NTSTATUS)0xC0000001L)', 'cast<NTSTATUS>(3221225473l#)'],
    ['handle', '((HANDLE)(LONG_PTR)-1)', 'cast<HANDLE>(cast<LONG_PTR>(-(1)))'],
    ['null pointer', '(T*)0', 'cast<pointer to T>(0#)'],
    ['builtin words', '(unsigned long long)1', 'cast<unsigned long long>(1)'],
    ['struct pointer', '(const struct X *)p', 'cast<pointer to const struct X>(p)'],
    ['const pointer', '(T * const)0x10', 'cast<const pointer to T>(16#)'],
    ['width', '(void * __ptr32)1', 'cast<pointer32 to void>(1)'],
    ['function pointer', '(void (*)(ULONG, ...))0', 'cast<pointer to function(ULONG, ...) giving void>(0#)'],
    ['convention', '(LONG (__stdcall *)(void))0', 'cast<pointer to __stdcallfunction() giving LONG>(0#)'],
    ['array', 'sizeof(ULONG[2][3])', 'sizeof<array[2] of array[3] of ULONG>'],
    ['a name that is no type is grouped', '(a)-1', '(a - 1)'],
    ['an unknown type before a number', '(UNKNOWN)0x10', 'cast<UNKNOWN>(16#)'],
    ['an unknown pointer type', '(UNKNOWN *)a', 'cast<pointer to UNKNOWN>(a)'],
    ['binds tighter than a product', '(ULONG)a * b', '(cast<ULONG>(a) * b)'],
    ['compound literal', '(T){1, {2, 3}}', 'cast<T>({1; {2; 3}})'],
  ])('%s', (_name, text, want) => {
    expect(show(text)).toBe(want);
  });
});

describe('sizes and offsets', () => {
  it.each([
    ['of a type', 'sizeof(ULONG)', 'sizeof<ULONG>'],
    ['of an expression', 'sizeof(a)', 'sizeof(a)'],
    ['without parentheses', 'sizeof a + 1', '(sizeof(a) + 1)'],
    ['of a member', 'sizeof(((T*)0)->f)', 'sizeof((cast<pointer to T>(0#)->f))'],
    ['times', 'n * sizeof(T)', '(n * sizeof<T>)'],
    ['alignment', '_Alignof(T)', 'alignof<T>'],
    ['alignment, older word', '__alignof(T)', 'alignof<T>'],
    ['offsetof', 'offsetof(T, a.b[3].c)', 'offsetof<T>(a.b[3].c)'],
    ['field offset', 'FIELD_OFFSET(T, f)', 'offsetof<T>(f)'],
    [
      'null pointer form',
      '((LONG)(LONG_PTR)&(((T*)0)->f))',
      'cast<LONG>(cast<LONG_PTR>(&((cast<pointer to T>(0#)->f))))',
    ],
  ])('%s', (_name, text, want) => {
    expect(show(text)).toBe(want);
  });
});

describe('SAL arguments', () => {
  it.each([
    ['result', 'return >= 0', '(return >= 0#)'],
    ['old value', '_Old_(*Length)', '_Old_[*(Length)]'],
    ['current value and member', '_Curr_->Length / 2', '((_Curr_->Length) / 2)'],
    ['element', 'a[i + 1]', 'at(a, (i + 1))'],
    ['type as an argument', '_Inexpressible_(ULONG)', '_Inexpressible_[ULONG]'],
    ['no argument', 'f()', 'f[]'],
    ['two', 'min(a, b)', 'min[a; b]'],
    ['comment', 'a /* b */ + c // d', '(a + c)'],
  ])('%s', (_name, text, want) => {
    expect(show(text)).toBe(want);
  });
});

describe('what is no expression says where', () => {
  it.each([
    ['empty', '', 'expected an expression before the end @0'],
    ['dangling operator', 'a +', 'expected an expression before the end @3'],
    ['two operands', 'a b', 'expected an operator before b @2'],
    ['unclosed', '(a', 'expected ) before the end @2'],
    ['assignment', 'a = 1', 'expected an operator before = @2'],
    ['statement', 'a; b', 'expected an operator before ; @1'],
    ['stray character', 'a \\ b', 'unexpected character \\ @2'],
    ['unfinished string', '"abc', 'a string that does not end @0'],
    ['bad number', '0x12G', '0x12G is no number @0'],
    ['conditional without its colon', 'a ? b', 'expected : before the end @5'],
  ])('%s', (_name, text, want) => {
    expect(show(text)).toBe(want);
  });

  it('bounds nesting', () => {
    expect(show(`${'('.repeat(200)}1${')'.repeat(200)}`)).toBe('1');
    expect(show(`${'('.repeat(10_000)}1${')'.repeat(10_000)}`)).toMatch(/^nested more than 256 deep/);
    expect(show('-'.repeat(10_000))).toMatch(/^nested more than 256 deep/);
    expect(show('a ? '.repeat(10_000))).toMatch(/^nested more than 256 deep|^expected/);
    expect(show(`sizeof(int ${'*'.repeat(100_000)})`)).toMatch(/^more than 2048 operators/);
    expect(show(`sizeof(int ${'[1]'.repeat(100_000)})`)).toMatch(/^nested more than 256 deep/);
  });

  it('bounds chains, which nest to the left', () => {
    expect(show(Array(1000).fill('1').join('|'))).toContain('1 | 1');
    expect(show(Array(100_000).fill('1').join('|'))).toMatch(/^more than 2048 operators/);
    expect(show(`a${'[0]'.repeat(100_000)}`)).toMatch(/^more than 2048 operators/);
  });
});
