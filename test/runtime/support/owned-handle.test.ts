import { describe, expect, test, vi } from 'vitest';
import { type Handle, OwnedHandle } from '../../../runtime/support/index.js';

const HANDLE = 0x24n as Handle;

describe('OwnedHandle', () => {
  test('closes once, however often it is disposed of', () => {
    const close = vi.fn();
    {
      using handle = new OwnedHandle(HANDLE, close);
      handle.close();
      handle.close();
    }
    expect(close.mock.calls).toEqual([[HANDLE]]);
  });

  test('throws where it is used after it was closed', () => {
    const handle = new OwnedHandle(HANDLE, () => {});
    expect(handle.value).toBe(HANDLE);
    handle.close();
    expect(handle.isClosed).toBe(true);
    expect(() => handle.value).toThrow('The handle is closed.');
  });

  test('does not close what was given away', () => {
    const close = vi.fn();
    const handle = new OwnedHandle(HANDLE, close);
    expect(handle.release()).toBe(HANDLE);
    handle.close();
    expect(close).not.toHaveBeenCalled();
  });

  test('does not close a second time when closing failed', () => {
    const close = vi.fn(() => {
      throw new Error('no');
    });
    const handle = new OwnedHandle(HANDLE, close);
    expect(() => handle.close()).toThrow('no');
    handle.close();
    expect(close).toHaveBeenCalledTimes(1);
  });
});
