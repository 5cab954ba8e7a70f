import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** An overlay as read from the disk. */
export interface OverlayFile {
  /** As users see it. */
  readonly file: string;
  readonly text: string;
  /** Comes with ntbind: it may speak of what other headers do not declare. */
  readonly isShipped: boolean;
}

/** Overlays for the functions that ntbind ships headers of. */
export const SHIPPED_OVERLAYS = fileURLToPath(new URL('../../docs/overlays', import.meta.url));

/** The user's own overlays come first: of two for one name the first counts. */
export function readOverlays(folder: string | null): readonly OverlayFile[] {
  const own = folder === null ? [] : readFolder(folder, false);
  return [...own, ...readFolder(SHIPPED_OVERLAYS, true)];
}

function readFolder(folder: string, isShipped: boolean): readonly OverlayFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => ({
    file: `${path.basename(folder)}/${name}`,
    text: readFileSync(path.join(folder, name), 'utf8'),
    isShipped,
  }));
}
