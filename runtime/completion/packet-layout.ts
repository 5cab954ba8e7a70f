import { FILE_IO_COMPLETION_INFORMATION, IO_STATUS_BLOCK } from '../../generated/ntioapi.js';

/** Where the fields of a FILE_IO_COMPLETION_INFORMATION are, as plain data: a wait thread loads no codecs. */
export interface PacketLayout {
  readonly size: number;
  readonly key: number;
  readonly apc: number;
  readonly block: number;
  readonly status: number;
  readonly information: number;
}

const { size, offsets } = FILE_IO_COMPLETION_INFORMATION;

export const packetLayout: PacketLayout = {
  size,
  key: offsets.KeyContext,
  apc: offsets.ApcContext,
  block: offsets.IoStatusBlock,
  status: offsets.IoStatusBlock + IO_STATUS_BLOCK.offsets.Status,
  information: offsets.IoStatusBlock + IO_STATUS_BLOCK.offsets.Information,
};
