import { failure } from '../../generated/status.js';
import type { FileClosedError, OpenFile } from './open-file.js';
import { WaitThread } from './wait-thread.js';
import { FLUSH } from './wait-words.js';

/** NtFlushBuffersFile posts no packet and returns when it is done, so that a wait thread calls it. */
export function flushFile(file: OpenFile): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: FileClosedError): void => reject(error);
    const handle = file.handle;
    const end = (error: Error | null): void => {
      file.leave(refuse);
      if (error === null) resolve();
      else reject(error);
    };
    file.enter(refuse);
    const thread = WaitThread.begin({
      operation: FLUSH,
      handle,
      want: 0,
      onAnswer: () => {
        const status = thread.take()?.status ?? 0;
        thread.release();
        end(status < 0 ? failure('NtFlushBuffersFile', status, {}) : null);
      },
      onError: end,
    });
    thread.setRef(true);
  });
}
