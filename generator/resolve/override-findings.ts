import type { Diagnostic } from '../diagnostics.js';
import { nearestName } from '../nearest-name.js';

export function matchesNothing(
  what: string,
  name: string,
  candidates: Iterable<string>,
  range: Diagnostic['range'],
): Diagnostic {
  const near = nearestName(name, candidates);
  return {
    code: 'NTB1701',
    severity: 'error',
    message: `this override matches nothing: no header declares the ${what}`,
    range,
    ...(near !== null && { hint: `did you mean \`${near}\`?` }),
  };
}

export function changesNothing(message: string, range: Diagnostic['range']): Diagnostic {
  return { code: 'NTB1702', severity: 'error', message: `this override changes nothing: ${message}`, range };
}
