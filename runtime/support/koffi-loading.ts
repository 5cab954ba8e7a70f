import { goInside } from './binding-gate.js';

/** This module is evaluated before koffi where its import comes first: koffi is loaded inside the gate. */
const goOutside = goInside();

/** Takes koffi as loaded. */
export function endLoading<T>(module: T): T {
  goOutside();
  return module;
}
