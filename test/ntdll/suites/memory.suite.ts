import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  FILE_POSITION_INFORMATION,
  JOBOBJECT_ASSOCIATE_COMPLETION_PORT,
  Memory,
  type Pointer,
  UNICODE_STRING,
} from '@ntbind/ntdll';
import { is64 } from '@ntbind/ntdll/support';
import { outOfRange, readWord, TOP_BIT, tooWideValues, WIDEST } from './ports.js';

const WORD = is64 ? 8 : 4;

describe('Memory', () => {
  it('refuses an address that no pointer holds, instead of taking its low half', () => {
    using memory = Memory.allocate(8);
    for (const value of [...tooWideValues, WIDEST + 1n, memory.address + WIDEST + 1n]) {
      assert.throws(() => Memory.at(value, 8), { name: 'RangeError', message: /is no address of user-mode memory/ });
    }
  });

  it('that there is no room for is one clear error', { skip: is64 && 'there is room' }, () => {
    const blocks: Memory[] = [];
    const fill = () => {
      // Eight times 512 MB are all that 32 bits can address.
      while (blocks.length < 8) blocks.push(Memory.allocate(2 ** 29));
    };
    assert.throws(fill, { name: 'RangeError', message: 'Memory: there is no room for 536870912 bytes.' });
    for (const block of blocks) block.freeAtOnce();
  });
});

describe('records', () => {
  it('have pointers and handles of the width of a pointer', () => {
    const codec = JOBOBJECT_ASSOCIATE_COMPLETION_PORT;
    using memory = Memory.allocate(24);
    const values = { CompletionKey: TOP_BIT, CompletionPort: -1n } as unknown as JOBOBJECT_ASSOCIATE_COMPLETION_PORT;
    codec.write(memory, 0, values);
    assert.equal(codec.size, 2 * WORD);
    assert.deepEqual([readWord(memory, 0), readWord(memory, WORD), readWord(memory, 2 * WORD)], [TOP_BIT, WIDEST, 0n]);
    assert.deepEqual({ ...codec.read(memory) }, { CompletionKey: TOP_BIT, CompletionPort: WIDEST });
  });

  it('refuse what such a field would cut', () => {
    for (const value of tooWideValues) {
      const values = { CompletionKey: value as Pointer };
      assert.throws(() => JOBOBJECT_ASSOCIATE_COMPLETION_PORT.toBytes(values), outOfRange('CompletionKey'));
    }
  });

  it('have a pointer where C has it, after two USHORTs', () => {
    using memory = Memory.allocate(UNICODE_STRING.size);
    UNICODE_STRING.write(memory, 0, { Length: 2, MaximumLength: 4, Buffer: TOP_BIT as Pointer<never> });
    assert.deepEqual([memory.u16[0], memory.u16[1], readWord(memory, WORD)], [2, 4, TOP_BIT]);
    assert.equal(UNICODE_STRING.size, 2 * WORD);
  });

  it('have a LARGE_INTEGER of 64 bits everywhere', () => {
    using memory = Memory.allocate(8);
    for (const CurrentByteOffset of [-(2n ** 63n), -1n, 2n ** 32n + 1n, 2n ** 63n - 1n]) {
      FILE_POSITION_INFORMATION.write(memory, 0, { CurrentByteOffset });
      assert.equal(memory.i64[0], CurrentByteOffset);
      assert.equal(FILE_POSITION_INFORMATION.read(memory).CurrentByteOffset, CurrentByteOffset);
    }
  });
});
