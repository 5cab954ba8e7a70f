import { expect, test } from 'vitest';
import { checkTimeout, Timer } from '../../../runtime/completion/timeout.js';
import { isTurnOver, nextTurn } from '../../../runtime/completion/turn-budget.js';

test('a turn is over when promises have followed one another for long enough, and begins anew', async () => {
  await nextTurn();
  const begun = performance.now();
  let calls = 0;
  while (!isTurnOver()) {
    calls += 1;
    if (performance.now() - begun > 5000) expect.fail('the turn never ends');
  }
  expect(calls).toBeGreaterThan(1);
  await nextTurn();
  await nextTurn();
  expect(isTurnOver()).toBe(false);
});

test('timeouts are from 0 to Infinity', () => {
  for (const value of [0, 0.5, 2 ** 40, Number.POSITIVE_INFINITY]) expect(checkTimeout(value, 'wait')).toBe(value);
  for (const value of [-1, Number.NaN, Number.NEGATIVE_INFINITY]) {
    expect(() => checkTimeout(value, 'wait')).toThrow(/^wait: timeout must be a number of milliseconds/);
  }
});

test('a time that setTimeout would cut does not end at once', async () => {
  let isOver = false;
  const timer = Timer.after(2 ** 40, true, () => {
    isOver = true;
  });
  expect(Timer.after(Number.POSITIVE_INFINITY, true, () => {})).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 20));
  timer?.stop();
  expect(isOver).toBe(false);
});
