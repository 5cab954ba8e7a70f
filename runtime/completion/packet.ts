import type { FILE_IO_COMPLETION_INFORMATION } from '../../generated/index.js';

/** What a completion port delivers: four values that the sender chose, or the system for a request of its own. */
export interface Packet {
  /** The key of the file or job that the packet came from, or of `post`. */
  readonly key: bigint;
  /** The context of the request: ApcContext. */
  readonly context: bigint;
  /** How the request ended: an NTSTATUS. */
  readonly status: number;
  /** Most often the number of bytes transferred. */
  readonly information: bigint;
}

/** What `post` sends: what is left out is zero. */
export interface PacketInput {
  readonly key?: number | bigint;
  readonly context?: number | bigint;
  readonly status?: number;
  readonly information?: number | bigint;
}

/** The same four values as the kernel's records name them. */
export function toPacket({ KeyContext, ApcContext, IoStatusBlock }: FILE_IO_COMPLETION_INFORMATION): Packet {
  const { Status: status, Information: information } = IoStatusBlock;
  return { key: KeyContext, context: ApcContext, status, information };
}
