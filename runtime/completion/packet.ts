/** What a completion port delivers: four values that the sender chose, or the system for a request of its own. */
export interface Packet {
  /** KeyContext: the key of the file or job that the packet came from, or of `post`. */
  readonly key: bigint;
  /** ApcContext: the context of the request. */
  readonly apc: bigint;
  /** How the request ended: an NTSTATUS. */
  readonly status: number;
  /** Most often the number of bytes transferred. */
  readonly information: bigint;
}

/** What `post` sends: what is left out is zero. Numbers must be whole; beyond 2^53-1 it takes a bigint. */
export interface PacketInput {
  readonly key?: number | bigint;
  readonly apc?: number | bigint;
  readonly status?: number;
  readonly information?: number | bigint;
}
