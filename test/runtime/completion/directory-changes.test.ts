import { expect, test } from 'vitest';
import { readChanges } from '../../../runtime/completion/directory-changes.js';
import { Memory } from '../../../runtime/support/index.js';

/** FILE_NOTIFY_INFORMATION: NextEntryOffset, Action, FileNameLength in bytes, FileName without a zero at its end. */
function entry(next: number, action: number, name: string, length = 2 * name.length): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(next, 0);
  head.writeUInt32LE(action, 4);
  head.writeUInt32LE(length, 8);
  const bytes = Buffer.concat([head, Buffer.from(name, 'utf16le')]);
  return Buffer.concat([bytes, Buffer.alloc(Math.max(0, next - bytes.length))]);
}

function read(...entries: Buffer[]): ReturnType<typeof readChanges> {
  const bytes = Buffer.concat(entries);
  using memory = Memory.allocate(bytes.length);
  memory.bytes.set(bytes);
  return readChanges(memory, bytes.length);
}

test('a list of changes, each where the one before says', () => {
  expect(read(entry(24, 1, 'a.txt'), entry(32, 4, 'alt'), entry(0, 5, 'neu\\ä'))).toEqual([
    { action: 'added', name: 'a.txt' },
    { action: 'renamed-from', name: 'alt' },
    { action: 'renamed-to', name: 'neu\\ä' },
  ]);
});

test.each([
  [2, 'removed'],
  [3, 'modified'],
  [6, 'other'],
  [99, 'other'],
])('action %i is %s', (action, name) => {
  expect(read(entry(0, action, 'x'))).toEqual([{ action: name, name: 'x' }]);
});

test('an entry that says more than there is ends with the list', () => {
  expect(read(entry(0, 1, 'abc', 1000))).toEqual([{ action: 'added', name: 'abc' }]);
  const far = entry(0, 1, 'abc');
  far.writeUInt32LE(4000, 0);
  expect(read(far)).toEqual([{ action: 'added', name: 'abc' }]);
  expect(read(Buffer.alloc(4))).toEqual([]);
});
