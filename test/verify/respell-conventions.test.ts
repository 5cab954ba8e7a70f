import { expect, test } from 'vitest';
import { respellConventions } from '../../generator/verify/respell-conventions.js';

test.each([
  ['no convention', 'void (*)(int)', 'void (*)(int)'],
  ['a pointer to a function', 'void (*)(int) __attribute__((stdcall))', 'void (__stdcall *)(int)'],
  [
    'a function pointer as a parameter',
    'int (*)(void (*)(int) __attribute__((stdcall)), char) __attribute__((fastcall))',
    'int (__fastcall *)(void (__stdcall *)(int), char)',
  ],
  ['a pointer to a pointer', 'long (**)(void) __attribute__((stdcall))', 'long (__stdcall **)(void)'],
])('%s', (_name, printed, want) => {
  expect(respellConventions(printed)).toBe(want);
});
