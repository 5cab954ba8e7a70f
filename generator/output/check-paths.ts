import type { Diagnostic } from '../diagnostics.js';

/** Parts without a separator, a drive or a dot at either end. */
const PART = '[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?';
const USABLE = new RegExp(`^${PART}(?:/${PART})*$`);

/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[./]|$)/i;

/** Output stays inside its folder, and two files never share a name on a file system that ignores case. */
export function createPathCheck(): (path: string) => readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return (path) => {
    const diagnostics: Diagnostic[] = [];
    if (!USABLE.test(path) || DEVICE.test(path)) {
      diagnostics.push(outputError('NTB1922', `\`${path}\` is not a usable name for an output file`));
    }
    const folded = path.toLowerCase();
    const earlier = seen.get(folded);
    if (earlier !== undefined) {
      diagnostics.push(outputError('NTB1923', `two output files share the name \`${path}\` (also \`${earlier}\`)`));
    }
    seen.set(folded, path);
    return diagnostics;
  };
}

function outputError(code: Diagnostic['code'], message: string): Diagnostic {
  return { code, severity: 'error', message, range: null, hint: 'rename the header that it is made from' };
}
