import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WindowsNode } from './windows-node.js';

const root = path.resolve(import.meta.dirname, '../..');

/** A new folder with the package as it would be installed there, where Node for Windows finds koffi. */
export function makePackageFolder({ home }: WindowsNode, prefix: string): string {
  mkdirSync(home, { recursive: true });
  const dir = mkdtempSync(path.join(home, prefix));
  writeFileSync(path.join(dir, 'package.json'), '{ "type": "module" }\n');
  const installed = path.join(dir, 'node_modules/@ntbind/ntdll');
  cpSync(path.join(root, 'runtime/dist'), path.join(installed, 'dist'), { recursive: true });
  cpSync(path.join(root, 'runtime/package.json'), path.join(installed, 'package.json'));
  return dir;
}
