import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { StageDisplay } from '../../generator/cli/stage-display.js';
import { counted, grouped } from '../../generator/counts.js';

function record(isLive: boolean): string {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  const display = new StageDisplay({ isLive, colors: picocolors.createColors(false), write });
  display.begin('scan');
  display.end('scan', ['44 headers', '116,649 lines']);
  return written.replace(/\d+ ms/, '7 ms');
}

test('a pipe gets a line for each finished stage', () => {
  expect(record(false)).toBe('  scan        44 headers          116,649 lines            7 ms\n');
});

test('a terminal sees the stage while it runs, and its line in its place', () => {
  expect(record(true)).toBe('  scan …\r\x1b[K  scan        44 headers          116,649 lines            7 ms\n');
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [116649, '116,649'],
  [1234567, '1,234,567'],
])('%d is grouped as %s', (count, want) => {
  expect(grouped(count)).toBe(want);
});

test('one of a thing is not plural', () => {
  expect([counted(1, 'header'), counted(2, 'header')]).toEqual(['1 header', '2 headers']);
});
