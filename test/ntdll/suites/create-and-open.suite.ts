import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as ntdll from '@ntbind/ntdll';
import { assertFails, doesOpenIf, NO_HANDLE, twins, uniqueName, withPort } from './ports.js';

const ALL = ntdll.IO_COMPLETION_ALL_ACCESS;

const OPENIF_SKIP = !doesOpenIf && 'Wine 8 does not give the handle';

for (const { prefix, createPort, openPort, queryPort, post, close } of twins) {
  describe(`${prefix}CreateIoCompletion`, () => {
    it('gives a port and STATUS_SUCCESS', () => {
      const { status, IoCompletionHandle } = createPort(ALL);
      assert.equal(status, ntdll.STATUS_SUCCESS);
      assert.equal(typeof IoCompletionHandle, 'bigint');
      assert.notEqual(IoCompletionHandle, 0n);
      close(IoCompletionHandle);
    });

    it('accepts null for what is optional, and all of it', () => {
      for (const [attributes, threads] of [
        [null, 0],
        [null, 1],
        [{}, 2],
        [{ name: uniqueName() }, 0xffff],
      ] as const) {
        close(createPort(ALL, attributes, threads).IoCompletionHandle);
      }
    });

    it('a name that is taken is a STATUS_OBJECT_NAME_COLLISION', () => {
      const name = uniqueName();
      const { IoCompletionHandle } = createPort(ALL, { name });
      assertFails(
        () => createPort(ALL, { name }),
        `${prefix}CreateIoCompletion`,
        'STATUS_OBJECT_NAME_COLLISION',
        0xc0000035,
      );
      close(IoCompletionHandle);
    });

    it('with OBJ_OPENIF a name that is taken is opened, and the status says so', { skip: OPENIF_SKIP }, () => {
      const name = uniqueName();
      const { IoCompletionHandle: first } = createPort(ALL, { name });
      const { status, IoCompletionHandle: second } = createPort(ALL, { name, attributes: ntdll.OBJ_OPENIF });
      assert.equal(status, ntdll.STATUS_OBJECT_NAME_EXISTS);
      post(first, 7n, 0n, 0, 0n);
      assert.equal(ntdll.NtRemoveIoCompletion(second, 0n).KeyContext, 7n);
      close(second);
      close(first);
    });

    it('a folder that is not there is a STATUS_OBJECT_PATH_NOT_FOUND', () => {
      const name = `${uniqueName()}\\below`;
      assertFails(
        () => createPort(ALL, { name }),
        `${prefix}CreateIoCompletion`,
        'STATUS_OBJECT_PATH_NOT_FOUND',
        0xc000003a,
      );
    });

    it('a name that does not begin at the root is a STATUS_OBJECT_PATH_SYNTAX_BAD', () => {
      const functionName = `${prefix}CreateIoCompletion`;
      assertFails(() => createPort(ALL, { name: 'ntbind' }), functionName, 'STATUS_OBJECT_PATH_SYNTAX_BAD', 0xc000003b);
    });

    it('refuses arguments that C would cut or mistake', () => {
      // @ts-expect-error a string is no access mask
      assert.throws(() => createPort('all'), /DesiredAccess/);
      assert.throws(() => createPort(1.5), /DesiredAccess/);
      assert.throws(() => createPort(2 ** 32), /DesiredAccess/);
      assert.throws(() => createPort(-1), /DesiredAccess/);
      assert.throws(() => createPort(ALL, null, 2 ** 32), /NumberOfConcurrentThreads/);
      // @ts-expect-error an unknown key of the attributes
      assert.throws(() => createPort(ALL, { naem: 'x' }), /ObjectAttributes/);
    });
  });

  describe(`${prefix}OpenIoCompletion`, () => {
    it('gives another handle to the same port', () => {
      const name = uniqueName();
      const { IoCompletionHandle: created } = createPort(ALL, { name });
      const { status, IoCompletionHandle: opened } = openPort(ALL, { name });
      assert.equal(status, ntdll.STATUS_SUCCESS);
      assert.notEqual(opened, created);
      post(opened, 1n, 2n, 0, 3n);
      assert.equal(ntdll.NtRemoveIoCompletion(created, 0n).ApcContext, 2n);
      close(opened);
      close(created);
    });

    it('knows names by their case unless it is told otherwise', () => {
      const name = `${uniqueName()}-case`;
      const { IoCompletionHandle } = createPort(ALL, { name });
      const attributes = ntdll.OBJ_CASE_INSENSITIVE;
      close(openPort(ALL, { name: name.replace('-case', '-CASE'), attributes }).IoCompletionHandle);
      close(IoCompletionHandle);
    });

    it('keeps a name outside the basic plane', () => {
      const name = `${uniqueName()}-ünïcödé-漢字-😀`;
      const { IoCompletionHandle } = createPort(ALL, { name });
      close(openPort(ALL, { name }).IoCompletionHandle);
      close(IoCompletionHandle);
    });

    it('an unknown name is a STATUS_OBJECT_NAME_NOT_FOUND', () => {
      const name = uniqueName();
      const error = assertFails(
        () => openPort(ALL, { name }),
        `${prefix}OpenIoCompletion`,
        'STATUS_OBJECT_NAME_NOT_FOUND',
        0xc0000034,
      );
      assert.deepEqual({ ...error.outputs }, { status: error.code, IoCompletionHandle: 0n });
    });

    it('a name that is gone with its last handle is a STATUS_OBJECT_NAME_NOT_FOUND', () => {
      const name = uniqueName();
      close(createPort(ALL, { name }).IoCompletionHandle);
      const functionName = `${prefix}OpenIoCompletion`;
      assertFails(() => openPort(ALL, { name }), functionName, 'STATUS_OBJECT_NAME_NOT_FOUND', 0xc0000034);
    });

    it('the name of an object of another type is a STATUS_OBJECT_TYPE_MISMATCH', () => {
      const name = uniqueName();
      const { EventHandle } = ntdll.NtCreateEvent(
        ntdll.EVENT_ALL_ACCESS,
        { name },
        ntdll.EVENT_TYPE.NotificationEvent,
        false,
      );
      const functionName = `${prefix}OpenIoCompletion`;
      assertFails(() => openPort(ALL, { name }), functionName, 'STATUS_OBJECT_TYPE_MISMATCH', 0xc0000024);
      close(EventHandle);
    });

    it('a handle grants what it was opened for and no more', () => {
      const name = uniqueName();
      const { IoCompletionHandle: created } = createPort(ALL, { name });
      const { IoCompletionHandle: query } = openPort(ntdll.IO_COMPLETION_QUERY_STATE, { name });
      const { IoCompletionHandle: modify } = openPort(ntdll.IO_COMPLETION_MODIFY_STATE, { name });
      const denied = ['STATUS_ACCESS_DENIED', 0xc0000022] as const;
      assertFails(() => post(query, 1n, 1n, 0, 0n), `${prefix}SetIoCompletion`, ...denied);
      assertFails(
        () => queryPort(modify, ntdll.IO_COMPLETION_INFORMATION_CLASS.IoCompletionBasicInformation, 4),
        `${prefix}QueryIoCompletion`,
        ...denied,
      );
      for (const handle of [query, modify, created]) close(handle);
    });
  });

  describe(`${prefix}Close`, () => {
    it('a handle that is closed is a STATUS_INVALID_HANDLE from then on', () => {
      const port = withPort((open) => open);
      assertFails(() => close(port), `${prefix}Close`, 'STATUS_INVALID_HANDLE', 0xc0000008);
      assertFails(() => post(port, 0n, 0n, 0, 0n), `${prefix}SetIoCompletion`, 'STATUS_INVALID_HANDLE', 0xc0000008);
    });

    it('a value that never was a handle is a STATUS_INVALID_HANDLE', () => {
      const functionName = `${prefix}Close`;
      assertFails(() => close(NO_HANDLE as ntdll.Handle), functionName, 'STATUS_INVALID_HANDLE', 0xc0000008);
    });
  });
}
