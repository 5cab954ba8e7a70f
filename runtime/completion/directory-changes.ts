import {
  FILE_ACTION_ADDED,
  FILE_ACTION_MODIFIED,
  FILE_ACTION_REMOVED,
  FILE_ACTION_RENAMED_NEW_NAME,
  FILE_ACTION_RENAMED_OLD_NAME,
} from '../../generated/index.js';
import type { Memory } from '../support/index.js';

export type DirectoryAction = 'added' | 'removed' | 'modified' | 'renamed-from' | 'renamed-to' | 'other' | 'overflow';

/** A change in a directory. After an `overflow` nothing is known: too much happened at a time. */
export interface DirectoryChange {
  readonly action: DirectoryAction;
  /** From the watched directory on, with backslashes; empty for an overflow. */
  readonly name: string;
}

const ACTIONS: ReadonlyMap<number, DirectoryAction> = new Map([
  [FILE_ACTION_ADDED, 'added'],
  [FILE_ACTION_REMOVED, 'removed'],
  [FILE_ACTION_MODIFIED, 'modified'],
  [FILE_ACTION_RENAMED_OLD_NAME, 'renamed-from'],
  [FILE_ACTION_RENAMED_NEW_NAME, 'renamed-to'],
]);

/** NextEntryOffset, Action and FileNameLength, then the name. */
const HEAD = 12;

/** A list of FILE_NOTIFY_INFORMATION of so many bytes: each entry says where the next begins, the last says zero. */
export function readChanges(memory: Memory, size: number): DirectoryChange[] {
  const changes: DirectoryChange[] = [];
  const { data } = memory;
  let at = 0;
  while (at + HEAD <= size) {
    const step = data.getUint32(at, true);
    const length = Math.min(data.getUint32(at + 8, true), size - at - HEAD);
    const name = Buffer.from(memory.bytes.subarray(at + HEAD, at + HEAD + length)).toString('utf16le');
    changes.push({ action: ACTIONS.get(data.getUint32(at + 4, true)) ?? 'other', name });
    if (step === 0) break;
    at += step;
  }
  return changes;
}
