import { describe, expect, test } from 'vitest';
import {
  describeStatus,
  failures,
  hexStatus,
  isError,
  isInformation,
  isSuccess,
  isWarning,
  NtStatusError,
} from '../../../runtime/support/index.js';

/** The two top bits: 0 success, 1 information, 2 warning, 3 error; NT_SUCCESS is the sign. */
test.each([
  [0x0000_0000, true, false, false, false],
  [0x0000_0103, true, false, false, false],
  [0x4000_0000, true, true, false, false],
  [0x7fff_ffff, true, true, false, false],
  [0x8000_0005, false, false, true, false],
  [0xbfff_ffff, false, false, true, false],
  [0xc000_0034, false, false, false, true],
  [0xffff_ffff, false, false, false, true],
])('the severity of 0x%x', (value, ...expected) => {
  const status = value | 0;
  expect([isSuccess(status), isInformation(status), isWarning(status), isError(status)]).toEqual(expected);
});

describe('NtStatusError', () => {
  const failure = failures(() => ({
    STATUS_TEST_NAME: [0xc123_0034, 'No object has this name.'],
    STATUS_TEST_ALIAS: [0xc123_0034, 'The same.'],
  }));

  test('says function, name, value and meaning', () => {
    const error = failure('NtOpenX', 0xc123_0034 | 0, { Handle: 0n });
    expect(error).toBeInstanceOf(NtStatusError);
    expect(error.message).toBe('NtOpenX: STATUS_TEST_NAME (0xC1230034): No object has this name.');
    expect({ ...error, name: error.name }).toEqual({
      name: 'STATUS_TEST_NAME',
      code: 0xc123_0034 | 0,
      hex: '0xC1230034',
      functionName: 'NtOpenX',
      outputs: { Handle: 0n },
    });
  });

  test('is printed under its class', () => {
    const error = failure('NtOpenX', 0xc123_0034 | 0, {});
    expect(String(error)).toBe(`NtStatusError: ${error.message}`);
    expect(error.stack?.split('\n')[0]).toBe(String(error));
  });

  test('shows the bare value of a status that has no name', () => {
    const error = failure('NtX', -1, {});
    expect([error.name, error.message]).toEqual(['0xFFFFFFFF', 'NtX: 0xFFFFFFFF']);
  });

  test('where two names share a value the first one is shown', () => {
    expect(describeStatus(0xc123_0034)).toEqual({ name: 'STATUS_TEST_NAME', text: 'No object has this name.' });
  });
});

test('hexStatus has eight digits', () => {
  expect([hexStatus(0), hexStatus(0x103), hexStatus(-1)]).toEqual(['0x00000000', '0x00000103', '0xFFFFFFFF']);
});
