/** The processor that the process runs on, in the words of the generated layouts. */
export type Architecture = 'x64' | 'x86' | 'arm64';

/** Node says ia32 for x86. A processor that Windows does not run on lays out as the 64-bit ones do. */
export const architecture: Architecture =
  process.arch === 'ia32' || process.arch === 'arm' ? 'x86' : process.arch === 'arm64' ? 'arm64' : 'x64';

/** Pointers are 64 bits wide. */
export const is64: boolean = architecture !== 'x86';

/** Size of a pointer in bytes. */
export const pointerSize: 4 | 8 = is64 ? 8 : 4;

/** The same as constants of generated code: `P64 ? 8 : 4`. */
export const P64: boolean = is64;
export const ARM64: boolean = architecture === 'arm64';
