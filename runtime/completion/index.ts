export { type CreateOptions, IoCompletionPort, type OpenOptions, type WaitOptions } from './io-completion-port.js';
export type { Packet, PacketInput } from './packet.js';
