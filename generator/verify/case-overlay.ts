import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Windows finds `WinSock2.h` in `winsock2.h`; other systems do not. Clang takes a description of folders whose
 * names it compares without case (`-ivfsoverlay`, LLVM's RedirectingFileSystem); gcc has nothing like it.
 */
export function withCaseOverlay<T>(folders: readonly string[], run: (flags: readonly string[]) => T): T {
  const temporary = mkdtempSync(path.join(tmpdir(), 'ntbind-'));
  try {
    const file = path.join(temporary, 'overlay.json');
    writeFileSync(file, describeFolders(folders));
    return run(['-ivfsoverlay', file]);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function describeFolders(folders: readonly string[]): string {
  const roots = folders.map((folder) => ({
    name: folder,
    type: 'directory',
    contents: readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => ({ name, type: 'file', 'external-contents': path.join(folder, name) })),
  }));
  return JSON.stringify({ version: 0, 'case-sensitive': 'false', roots });
}
