import { parseExpression } from '../expression/parse-expression.js';
import type { MacroDefinition } from '../model/header-source.js';

/** One version macro may stand for another, but not for an endless row of them. */
const MAXIMUM_STEPS = 8;

/**
 * The configured names of versions by the numbers that the headers give them. A name whose macro these headers do
 * not define is left out: older headers know fewer versions.
 */
export function numberVersionNames(
  names: Readonly<Record<string, string>>,
  macros: readonly MacroDefinition[],
): ReadonlyMap<number, string> {
  const bodies = new Map(macros.map(({ name, body, parameters }) => [name, parameters === null ? body : null]));
  const numbered = Object.entries(names).flatMap(([macro, text]): [number, string][] => {
    const number = numberOf(macro, bodies);
    return number === null ? [] : [[number, text]];
  });
  return new Map(numbered);
}

function numberOf(macro: string, bodies: ReadonlyMap<string, string | null>): number | null {
  let name = macro;
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const body = bodies.get(name);
    if (body === undefined || body === null) return null;
    const expression = parseExpression(body, () => false);
    if (expression.kind === 'integer') return Number(expression.value);
    if (expression.kind !== 'name') return null;
    name = expression.name;
  }
  return null;
}
