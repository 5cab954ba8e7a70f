import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The built package as npm would install it into a folder of ES modules. */
export function installPackage(dir: string): void {
  writeFileSync(path.join(dir, 'package.json'), '{ "type": "module" }\n');
  const installed = path.join(dir, 'node_modules/@ntbind/ntdll');
  cpSync(path.join(root, 'runtime/dist'), path.join(installed, 'dist'), { recursive: true });
  cpSync(path.join(root, 'runtime/package.json'), path.join(installed, 'package.json'));
}
