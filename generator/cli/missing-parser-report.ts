import type { MissingParserError } from '../parse/missing-parser.js';
import { printable } from './display-text.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** npm builds it from its sources where no build for the system is packaged. */
const HINT =
  'with Python and a C++ compiler at hand, `npm rebuild tree-sitter tree-sitter-c` builds it for this system';

export function reportMissingParser({ message }: MissingParserError, stderr: Terminal): ExitCode {
  stderr.write(`${stderr.colors.red('error')}: ${printable(message)}\nhint: ${HINT}\n`);
  return EXIT.unavailable;
}
