import type { MessagePort } from 'node:worker_threads';
import type { Packet } from './packet.js';
import type { PacketLayout } from './packet-layout.js';

/*
 * The memory that a wait thread shares with the thread that it waits for: some words of state, and the packets that
 * it has removed. One side at a time may write a word, as PHASE says.
 */

/** Who may do what. A thread that has ENDED takes no request any more. */
export const PHASE = 0;
export const IDLE = 0;
export const REQUESTED = 1;
export const WAITING = 2;
export const ANSWERED = 3;
export const ENDED = 4;

/** Not zero: the request is to end without packets if it has none yet. */
export const CANCEL = 1;
/** What to do: an operation. */
export const OPERATION = 2;
export const REMOVE = 0;
export const FLUSH = 1;
/** At most how many packets. */
export const WANT = 3;
/** The answer: how the call ended, and how many packets it removed. */
export const STATUS = 4;
export const COUNT = 5;

const WORDS = 8;
/** The handle that the request is about, then the wait thread's own. */
const HANDLES = 2;
const FIELDS = 4;

/** How many packets one request can bring. */
export const CAPACITY = 256;

export interface WaitWords {
  readonly words: Int32Array<SharedArrayBuffer>;
  readonly handles: BigUint64Array<SharedArrayBuffer>;
  /** Key, context, status and information of each packet. */
  readonly slots: BigUint64Array<SharedArrayBuffer>;
}

export function allocateWords(): SharedArrayBuffer {
  return new SharedArrayBuffer(4 * WORDS + 8 * (HANDLES + FIELDS * CAPACITY));
}

export function wordsOf(memory: SharedArrayBuffer): WaitWords {
  return {
    words: new Int32Array(memory, 0, WORDS),
    handles: new BigUint64Array(memory, 4 * WORDS, HANDLES),
    slots: new BigUint64Array(memory, 4 * WORDS + 8 * HANDLES, FIELDS * CAPACITY),
  };
}

export function storePacket({ slots }: WaitWords, index: number, packet: Packet): void {
  const at = FIELDS * index;
  slots[at] = packet.key;
  slots[at + 1] = packet.apc;
  slots[at + 2] = BigInt(packet.status);
  slots[at + 3] = packet.information;
}

export function loadPacket({ slots }: WaitWords, index: number): Packet {
  const at = FIELDS * index;
  return {
    key: slots[at] as bigint,
    apc: slots[at + 1] as bigint,
    status: Number(BigInt.asIntN(32, slots[at + 2] as bigint)),
    information: slots[at + 3] as bigint,
  };
}

/** What a wait thread is started with. */
export interface WaitThreadData {
  readonly memory: SharedArrayBuffer;
  readonly wake: MessagePort;
  readonly layout: PacketLayout;
  /** The longest native wait, in milliseconds. */
  readonly heartbeat: number;
  /** How long the thread stays without a request, in milliseconds. */
  readonly idle: number;
}
