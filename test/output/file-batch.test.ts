import { expect, test } from 'vitest';
import { collectBatches, type FileBatch } from '../../generator/output/file-batch.js';

const MEBIBYTE = 1 << 20;

/** What comes out, by path, as often as it comes; memory that is sent is gone, as between threads. */
function send(files: readonly (readonly [string, readonly string[]])[]) {
  const out: [string, string][] = [];
  const batches = collectBatches(({ bytes, files: sent }: FileBatch) => {
    const moved = structuredClone(bytes, { transfer: [bytes.buffer] });
    for (const { path, start, end } of sent) out.push([path, Buffer.from(moved.subarray(start, end)).toString()]);
  });
  const sizes = files.map(([path, parts]) => batches.add(path, parts));
  batches.finish();
  return { out, sizes };
}

const long = (unit: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${unit}${at}\n`);

test.each<[string, readonly (readonly [string, readonly string[]])[]]>([
  [
    'small files',
    [
      ['a', ['x']],
      ['b', ['y', 'z']],
    ],
  ],
  [
    'a file without anything',
    [
      ['a', []],
      ['b', ['']],
      ['c', ['x']],
    ],
  ],
  ['characters of one to four bytes', [['a', ['aä€', '😀']]]],
  [
    'a file larger than a batch, in parts',
    [
      ['a', ['x']],
      ['b', long('0123456789'.repeat(10), 40_000)],
      ['c', ['z']],
    ],
  ],
  [
    'a file larger than a batch, in one',
    [
      ['a', ['x']],
      ['b', ['ä'.repeat(2 * MEBIBYTE)]],
      ['c', ['z']],
    ],
  ],
  [
    'a file that crosses the end of a batch',
    [
      ['a', ['x'.repeat(MEBIBYTE / 4)]],
      ['b', long('y'.repeat(1000), 900)],
    ],
  ],
])('%s arrive as they were, in their order', (_, files) => {
  const { out, sizes } = send(files);
  expect(out).toEqual(files.map(([path, parts]) => [path, parts.join('')]));
  expect(sizes).toEqual(files.map(([, parts]) => Buffer.byteLength(parts.join(''))));
});
