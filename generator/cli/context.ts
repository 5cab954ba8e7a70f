import type { Terminal } from './terminal.js';

/** What a command needs of the process around it, so that tests can give it another. */
export interface CommandContext {
  readonly cwd: string;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}
