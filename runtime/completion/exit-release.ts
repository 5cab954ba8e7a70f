/** Something that must be put in order before the process, or the thread that this module is loaded in, may end. */
export interface Releasable {
  releaseAtExit(): void;
}

const registered = new Set<Releasable>();
let isInstalled = false;

/**
 * A native wait that is pending keeps the process from ending, whichever way it ends, and what has been taken out of
 * a port for someone goes with the process. So both are undone in the `exit` event, the last time that code runs.
 */
export function registerForExit(item: Releasable): void {
  registered.add(item);
  if (isInstalled) return;
  isInstalled = true;
  process.on('exit', () => {
    for (const each of registered) each.releaseAtExit();
  });
}

export function unregisterForExit(item: Releasable): void {
  registered.delete(item);
}
