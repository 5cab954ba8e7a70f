import { createRequire } from 'node:module';
import type Koffi from 'koffi';
import { passGate } from './binding-gate.js';

/** koffi, loaded inside the gate: an import statement would load it before any code of ours runs. */
export const koffi: typeof Koffi = passGate(() => createRequire(import.meta.url)('koffi'));
