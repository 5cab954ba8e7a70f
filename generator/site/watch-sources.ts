import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';

/** Editors write a file in several steps: what follows within this time belongs to one change. */
const QUIET_MILLISECONDS = 200;

/** Calls back when something in the folders, or one of the files, has changed and then been quiet. */
export function watchSources(places: readonly string[], changed: () => void): { close(): void } {
  let timer: NodeJS.Timeout | undefined;
  const notice = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MILLISECONDS);
  };
  const watchers = [...new Set(places)].filter(existsSync).map((place): FSWatcher => {
    const watcher = watch(place, { recursive: statSync(place).isDirectory() }, notice);
    // A folder that goes away ends its watch; the others go on.
    watcher.on('error', () => watcher.close());
    return watcher;
  });
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
