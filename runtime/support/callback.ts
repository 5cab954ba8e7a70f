import type { NativeFunction } from './binding.js';
import { passGate } from './binding-gate.js';
import type { Pointer } from './handle.js';
import { koffi } from './koffi.js';
import { type Prototype, parsePrototype, type WideKind } from './prototype.js';

declare const signature: unique symbol;

/** The prototype of a function that native code calls, for functions of type `F`. */
export interface CallbackType<F extends NativeFunction> {
  readonly prototype: string;
  readonly [signature]?: F;
}

/** A JavaScript function that native code can call, on the thread that called into that code. */
export interface RegisteredCallback<F extends NativeFunction> extends Disposable {
  readonly address: Pointer<F>;
}

/** `callback<PIO_APC_ROUTINE>('void __stdcall (uintptr_t, uintptr_t, uint32)')`. */
/* @__NO_SIDE_EFFECTS__ */
export function callback<F extends NativeFunction>(prototype: string): CallbackType<F> {
  return Object.freeze({ prototype });
}

/**
 * Registers `target` until it is disposed of; pointer-sized and 64-bit arguments reach it as bigints.
 * If it throws, the native caller gets zero.
 */
export function registerCallback<F extends NativeFunction>(type: CallbackType<F>, target: F): RegisteredCallback<F> {
  const prototype = parsePrototype(type.prototype);
  const { convention, result, parameters } = prototype;
  let registered: bigint | null = passGate(() => {
    const native = koffi.proto(convention, null, result, [...parameters]);
    return koffi.register(widenArguments(target, prototype), koffi.pointer(native));
  });
  return {
    address: registered as Pointer<F>,
    [Symbol.dispose]() {
      const address = registered;
      if (address !== null) passGate(() => koffi.unregister(address));
      registered = null;
    },
  };
}

function widenArguments(target: NativeFunction, { wideParameters }: Prototype): NativeFunction {
  if (wideParameters.every((kind) => kind === null)) return target;
  return (...values: unknown[]) =>
    target(...(values.map((value, index) => widen(value, wideParameters[index] ?? null)) as never[]));
}

/** koffi 3.3 gives callbacks every argument of 64 bits as a signed one, as a number or a bigint by its value. */
function widen(value: unknown, kind: WideKind | null): unknown {
  if (kind === null) return value;
  const integer = BigInt(value as number | bigint);
  return kind === 'signed' ? integer : BigInt.asUintN(64, integer);
}
