import koffi from 'koffi';
import type { Convention, NativeFunction, NativeType } from './binding.js';
import type { Pointer } from './handle.js';

/** A JavaScript function that native code can call on the thread that made the call into it. */
export interface RegisteredCallback extends Disposable {
  readonly address: Pointer;
}

/** Registers `target` until it is disposed of. An exception in it gives zero to the native caller. */
export function registerCallback(
  target: NativeFunction,
  result: NativeType,
  parameters: readonly NativeType[],
  convention: Convention = 'stdcall',
): RegisteredCallback {
  const types = parameters.map((type) => (typeof type === 'string' ? type : type()));
  const type = koffi.proto(`__${convention}`, null, typeof result === 'string' ? result : result(), types);
  let registered: bigint | null = koffi.register(target, koffi.pointer(type));
  return {
    address: registered as Pointer,
    [Symbol.dispose]() {
      if (registered !== null) koffi.unregister(registered);
      registered = null;
    },
  };
}
