import type { Diagnostic } from '../diagnostics.js';
import type { OutputFolder } from './output-folder.js';

type NamedFolder = Pick<OutputFolder, 'display' | 'range'>;

export function describeForeign(folder: NamedFolder, file: string): Diagnostic {
  return {
    code: 'NTB1925',
    severity: 'error',
    message: `${folder.display}/${file} is in the way, and ntbind did not write it`,
    range: folder.range,
    hint: 'move it, or choose another output folder',
  };
}

export function describeLink(folder: NamedFolder, link: string): Diagnostic {
  const message = `${folder.display}/${link} is a symbolic link: the output would leave its folder`;
  return { code: 'NTB1924', severity: 'error', message, range: folder.range };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file is in its place',
  EISDIR: 'a folder is in the place of a file',
  ENOENT: 'it cannot be made here',
  ELOOP: 'its path has too many symbolic links',
  ENAMETOOLONG: 'its path is too long',
};

/** Throws again what is no failure of the file system. */
export function describeFailure(folder: NamedFolder, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) throw error;
  return {
    code: 'NTB1921',
    severity: 'error',
    message: `cannot write to the output folder ${folder.display}: ${REASONS[code] ?? code}`,
    range: folder.range,
    hint: 'nothing was changed',
  };
}
