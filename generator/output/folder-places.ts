import { lstatSync } from 'node:fs';
import path from 'node:path';
import { isMissing } from './read-folder.js';

/** What lies where a folder of the output belongs. Paths are relative to the output folder; it itself is `.`. */
export interface FolderPlace {
  /** The outermost symbolic link on the way, which would lead out of the output folder. */
  readonly link: string | null;
  /** The innermost folder on the way that is there. The output folder itself counts as there: it is made if need be. */
  readonly base: string;
}

export const TOP = '.';

/** Called for each of thousands of files, which `path.posix.dirname` goes through letter by letter. */
export function folderOf(file: string): string {
  const end = file.lastIndexOf('/');
  return end < 0 ? TOP : file.slice(0, end);
}

/** Looks at each folder once. The output folder itself may be a link: the user chose it. */
export function createFolderPlaces(dir: string): (folder: string) => FolderPlace {
  const known = new Map<string, FolderPlace>([[TOP, { link: null, base: TOP }]]);
  const find = (folder: string): FolderPlace => {
    const seen = known.get(folder);
    if (seen !== undefined) return seen;
    const outer = folderOf(folder);
    const around = find(outer);
    const place = around.link !== null || around.base !== outer ? around : look(dir, folder, around);
    known.set(folder, place);
    return place;
  };
  return find;
}

function look(dir: string, folder: string, around: FolderPlace): FolderPlace {
  try {
    const isLink = lstatSync(path.join(dir, folder)).isSymbolicLink();
    return { link: isLink ? folder : null, base: folder };
  } catch (error) {
    if (isMissing(error)) return around;
    throw error;
  }
}
