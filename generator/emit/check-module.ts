import { createRequire } from 'node:module';
import type { OxcError } from 'oxc-transform';
import type { Diagnostic } from '../diagnostics.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { describeFault, findSyntaxFault, type SyntaxFault } from './syntax-fault.js';

type FindFault = (file: GeneratedFile) => SyntaxFault | null;

let findFault: FindFault | null = null;

/** What is no TypeScript is an error, at its line. */
export function checkModule(file: GeneratedFile): readonly Diagnostic[] {
  findFault ??= chooseParser();
  const fault = findFault(file);
  return fault === null ? [] : [describeFault(file, fault)];
}

/**
 * TypeScript's own parser takes a good second for the modules of a big API, oxc's a tenth of that: it judges, and
 * TypeScript's words what it has found. oxc's is native code, packaged apart for each system: where that is missing,
 * TypeScript's judges as well.
 */
function chooseParser(): FindFault {
  const load = createRequire(import.meta.url);
  try {
    const { transformSync } = load('oxc-transform') as typeof import('oxc-transform');
    return (file) => {
      const { errors } = transformSync(file.path, file.text, { lang: 'ts', sourceType: 'module' });
      const [error] = errors;
      return error === undefined ? null : (findSyntaxFault(file) ?? readError(error, file.text));
    };
  } catch {
    return findSyntaxFault;
  }
}

/** Such as a name that is declared twice, which is no matter of TypeScript's syntax. oxc counts in UTF-8's bytes. */
function readError({ message, labels }: OxcError, text: string): SyntaxFault {
  const label = labels.at(-1);
  const bytes = Buffer.from(text);
  const countUnits = (end: number) => bytes.toString('utf8', 0, end).length;
  return { message, start: countUnits(label?.start ?? 0), end: countUnits(label?.end ?? 0) };
}
