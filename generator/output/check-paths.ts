import type { Diagnostic } from '../diagnostics.js';

/** One part of a path: no separator, no drive, no dot at either end. */
const PART = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;

/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** Output stays inside its folder, and two files never share a name on a file system that ignores case. */
export function createPathCheck(): (path: string) => readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return (path) => {
    const diagnostics: Diagnostic[] = [];
    if (!path.split('/').every((part) => PART.test(part) && !DEVICE.test(part))) {
      diagnostics.push(outputError('NTB1922', `\`${path}\` is not a usable name for an output file`));
    }
    const earlier = seen.get(path.toLowerCase());
    if (earlier !== undefined) {
      diagnostics.push(outputError('NTB1923', `two output files share the name \`${path}\` (also \`${earlier}\`)`));
    }
    seen.set(path.toLowerCase(), path);
    return diagnostics;
  };
}

function outputError(code: Diagnostic['code'], message: string): Diagnostic {
  return { code, severity: 'error', message, range: null, hint: 'rename the header that it is made from' };
}
