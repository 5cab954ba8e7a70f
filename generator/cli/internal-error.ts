import { printable } from './display-text.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** A fault of ntbind itself is one line, and how to report it; its stack is for those who ask. */
export function reportInternalError(error: unknown, stderr: Terminal, isDebug: boolean): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  stderr.write(`${stderr.colors.red('internal error')}: ${printable(message)}\n`);
  if (isDebug && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`);
  else stderr.write('This is a fault of ntbind. Run again with NTBIND_DEBUG=1 and report what it prints.\n');
  return EXIT.internal;
}
