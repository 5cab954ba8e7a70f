import { expect, test } from 'vitest';
import { hasColor } from '../../generator/cli/terminal.js';

test.each([
  ['a terminal has colour', true, {}, true],
  ['a pipe has none', false, {}, false],
  ['NO_COLOR takes it away', true, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR says nothing', true, { NO_COLOR: '' }, true],
  ['FORCE_COLOR gives it to a pipe', false, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0 takes it away', true, { FORCE_COLOR: '0' }, false],
  ['NO_COLOR beats FORCE_COLOR', false, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
])('%s', (_name, isTerminal, environment, want) => {
  expect(hasColor(isTerminal, environment)).toBe(want);
});
