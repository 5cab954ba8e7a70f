export { type CreateOptions, IoCompletionPort, type OpenOptions, type PacketsOptions } from './io-completion-port.js';
export type { Packet, PacketInput } from './packet.js';
export { PortClosedError } from './port-closed-error.js';
export type { WaitOptions } from './waiter.js';
