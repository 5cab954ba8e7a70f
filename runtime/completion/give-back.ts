import { type IoCompletionHandle, NtSetIoCompletion } from '../../generated/index.js';
import type { Packet } from './packet.js';
import { PacketBlock } from './packet-block.js';
import { packetLayout } from './packet-layout.js';

/** How many packets may be taken out and put in again to give packets their place. */
const MOST = 4096;

/**
 * Puts packets back into their port, to the front: what is in the port is taken out and put in again after them.
 * A port can only be added to at its end, so the packets of a longer queue come out before those given back, and
 * what others post or remove meanwhile finds its place where it can. No packet is lost, none doubled.
 */
export function giveBack(handle: IoCompletionHandle, packets: readonly Packet[]): void {
  const behind = takeBehind(Number(handle));
  for (const { key, apc, status, information } of [...packets, ...behind]) {
    NtSetIoCompletion(handle, key, apc, status, information);
  }
}

function takeBehind(handle: number): Packet[] {
  const block = new PacketBlock(64, packetLayout);
  const taken: Packet[] = [];
  while (taken.length < MOST) {
    block.remove(handle, block.capacity);
    if (block.count === 0) break;
    taken.push(...block.packets());
  }
  block.free();
  return taken;
}
