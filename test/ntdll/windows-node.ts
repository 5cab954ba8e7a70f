import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A Node that runs on a real ntdll: this one on Windows, one under Wine on Linux. */
export interface WindowsNode {
  readonly command: readonly string[];
  /** As Node says it: `x64`, `ia32`. */
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Folder below which modules find koffi's build for Windows. */
  readonly home: string;
}

const root = path.resolve(import.meta.dirname, '../..');

/** What `npm run setup:wine` left behind when it had finished. */
interface WineSetup {
  readonly architecture: string;
  /** The path of node.exe. */
  readonly node: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Null where there is neither Windows nor a Wine that is set up. */
export function findWindowsNode(): WindowsNode | null {
  if (process.platform === 'win32') {
    return {
      command: [process.execPath],
      architecture: process.arch,
      environment: {},
      home: path.join(root, '.cache'),
    };
  }
  const home = path.join(root, '.wine');
  const ready = path.join(home, 'ready.json');
  if (!existsSync(ready)) return null;
  // What an older setup left does not name its node.exe.
  const { node, architecture, environment }: Partial<WineSetup> = JSON.parse(readFileSync(ready, 'utf8'));
  if (node === undefined || architecture === undefined || environment === undefined || !existsSync(node)) return null;
  return { command: ['wine', node], architecture, environment, home };
}
