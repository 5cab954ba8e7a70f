import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { reportInternalError } from '../../generator/cli/internal-error.js';

function report(error: unknown, isDebug: boolean) {
  let text = '';
  const write = (part: string) => {
    text += part;
  };
  const exitCode = reportInternalError(
    error,
    { isLive: false, colors: picocolors.createColors(false), write },
    isDebug,
  );
  return { exitCode, text };
}

test('a fault of ntbind is one line and how to report it, without a stack', () => {
  expect(report(new Error('broken\nhere'), false)).toEqual({
    exitCode: 70,
    text: 'internal error: broken here\nThis is a fault of ntbind. Run again with NTBIND_DEBUG=1 and report what it prints.\n',
  });
});

test('NTBIND_DEBUG=1 shows the stack', () => {
  expect(report(new Error('broken'), true).text).toMatch(/^internal error: broken\nError: broken\n {4}at /);
});

test('what was thrown need not be an Error', () => {
  expect(report('text', false).text).toMatch(/^internal error: text\n/);
});
