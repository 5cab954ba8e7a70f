import { expect, test } from 'vitest';
import { resolveFunctionContract } from '../../generator/resolve/resolve-function-contract.js';
import { annotationsOf, collectFindings, scopeOf } from './sal-text.js';

function read(text: string) {
  return collectFindings((report) =>
    resolveFunctionContract(annotationsOf(text), scopeOf(['Buffer', 'Length']), report),
  );
}

test('a function without annotations succeeds by the rule of its return type', () => {
  const { value, found } = read('');
  expect(found).toEqual([]);
  expect(value.contract).toEqual({ success: null, mustCheck: false, returns: null, attributes: [] });
});

test('_Success_ states when a call succeeded', () => {
  const { success } = read('_Success_(return != 0)').value.contract;
  expect(success?.text).toBe('return != 0');
  expect(success?.names).toEqual([]);
});

test('_Must_inspect_result_ and _Check_return_ forbid ignoring the result', () => {
  expect(read('_Must_inspect_result_').value.contract.mustCheck).toBe(true);
  expect(read('_Check_return_').value.contract.mustCheck).toBe(true);
});

test('_Ret_ annotations speak of the return value', () => {
  const { returns, attributes } = read('_Ret_maybenull_ _Ret_writes_bytes_(Length)').value.contract;
  expect(attributes).toEqual([]);
  expect(returns).toMatchObject({ isOptional: true, extent: { unit: 'bytes', capacity: { text: 'Length' } } });
});

test('an annotation for values before a function speaks of the returned one', () => {
  const { returns, attributes } = read('_Maybenull_ _Post_writable_byte_size_(Length)').value.contract;
  expect(attributes).toEqual([]);
  expect(returns).toMatchObject({ isOptional: true, extent: { unit: 'bytes', capacity: { text: 'Length' } } });
});

test('_At_ before a function speaks of the parameter that it names', () => {
  const { contract, located } = read('_At_(*Buffer, _Writable_bytes_(Length)) _Kernel_entry_').value;
  expect([...located].map(([name, list]) => [name, list.map((each) => each.name)])).toEqual([['Buffer', ['_At_']]]);
  expect(contract.attributes).toEqual([{ name: '_Kernel_entry_', argument: null }]);
});

test('a condition on the result keeps its text', () => {
  const { attributes } = read('_When_(return != 0, _Acquires_exclusive_lock_(*Buffer))').value.contract;
  expect(attributes).toEqual([{ name: '_When_', argument: 'return != 0, _Acquires_exclusive_lock_(*Buffer)' }]);
});
