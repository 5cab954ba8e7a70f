import path from 'node:path';
import { ROOT } from './page-links.js';

/** The folders that a relative link of the configuration is about. */
export interface LinkFolders {
  /** Where the Markdown pages are: the link is relative to it. */
  readonly docs: string | null;
  /** Folders of the headers that are read. */
  readonly headers: readonly string[];
  readonly site: string;
}

/**
 * The configuration's link as the site's pages need it. A relative one holds where it leads to headers that are read
 * and the site lies in the folder that headers and documentation share: elsewhere nobody would find them beside it.
 */
export function rebaseSourceLink(link: string | null, { docs, headers, site }: LinkFolders): string | null {
  if (link === null || /^https?:/.test(link)) return link;
  const at = link.indexOf('{path}');
  if (at === -1 || docs === null) return null;
  const target = path.resolve(docs, link.slice(0, at));
  if (!headers.includes(target) || !isInside(site, sharedFolder(target, docs))) return null;
  const way = path.relative(site, target).split(path.sep).join('/');
  return `${ROOT}${encodeURI(way)}/${link.slice(at)}`;
}

/** The deepest folder that holds both. */
function sharedFolder(first: string, second: string): string {
  let folder = path.dirname(first);
  while (!isInside(second, folder) && folder !== path.dirname(folder)) folder = path.dirname(folder);
  return folder;
}

/** Everything is in the root, so to share the root is to share nothing. */
function isInside(file: string, folder: string): boolean {
  const isRoot = folder === path.dirname(folder);
  return !isRoot && `${file}${path.sep}`.startsWith(`${folder}${path.sep}`);
}
