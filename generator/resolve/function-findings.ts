import type { Diagnostic } from '../diagnostics.js';
import type { FunctionDeclaration } from '../model/declaration.js';
import type { Prototype } from './prototypes.js';

export function declaredTwice(first: FunctionDeclaration, second: FunctionDeclaration): Diagnostic {
  const { file, line, column } = first.range;
  return {
    code: 'NTB1603',
    severity: 'warning',
    message: `\`${second.name}\` is declared a second time, with another type`,
    range: second.range,
    hint: `the first declaration, at ${file}:${line}:${column}, is bound`,
  };
}

export function withoutLibrary({ header, declaration }: Prototype): Diagnostic {
  return {
    code: 'NTB1604',
    severity: 'error',
    message: `no library is configured for the functions of ${header}`,
    range: declaration.range,
    hint: 'add a rule to `libraries` in the configuration',
  };
}
