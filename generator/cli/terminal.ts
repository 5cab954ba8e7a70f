import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types.js';

/** A stream that the command line writes to, and how it may write there. */
export interface Terminal {
  readonly isLive: boolean;
  readonly colors: Colors;
  write(text: string): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Colour follows NO_COLOR (https://no-color.org), then FORCE_COLOR, then whether a terminal reads along. */
export function openTerminal(stream: NodeJS.WriteStream, environment: Environment): Terminal {
  const isTerminal = stream.isTTY === true && environment['TERM'] !== 'dumb';
  return {
    isLive: isTerminal && !environment['CI'],
    colors: picocolors.createColors(hasColor(isTerminal, environment)),
    write: (text) => {
      stream.write(text);
    },
  };
}

export function hasColor(isTerminal: boolean, environment: Environment): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = environment;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal;
}
