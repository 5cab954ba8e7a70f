import { counted } from '../../counts.js';
import type { ApiFunction, ApiParameter } from '../../model/api-model.js';
import type { LintSubject } from '../lint-subject.js';
import type { LintFinding, LintRule } from '../rule.js';

/** NtX and ZwX are one service: they take the same parameters. */
export const DIFFERING_TWINS: LintRule = {
  code: 'NTB2006',
  name: 'differing-twins',
  summary: 'two names of one service differ in their parameters or types',
  severity: 'error',
  check: (subject) => pairTwins(subject).flatMap((twins) => compareSignatures(twins, subject)),
};

export const DIFFERING_TWIN_ANNOTATIONS: LintRule = {
  code: 'NTB2007',
  name: 'differing-twin-annotations',
  summary: 'two names of one service differ in the annotations of a parameter',
  severity: 'error',
  check: (subject) => pairTwins(subject).flatMap(compareAnnotations),
};

interface Twins {
  readonly first: ApiFunction;
  readonly second: ApiFunction;
}

function pairTwins({ model, twinPrefixes }: LintSubject): readonly Twins[] {
  if (twinPrefixes === null) return [];
  const [prefix, otherPrefix] = twinPrefixes;
  const byName = new Map(model.functions.map((fn) => [fn.name, fn]));
  return model.functions.flatMap((first) => {
    if (!first.name.startsWith(prefix)) return [];
    const second = byName.get(otherPrefix + first.name.slice(prefix.length));
    return second === undefined ? [] : [{ first, second }];
  });
}

function compareSignatures({ first, second }: Twins, { nameRange }: LintSubject): readonly LintFinding[] {
  const hint = placeOf(first);
  if (first.parameters.length !== second.parameters.length) {
    const message = `${second.name} takes ${counted(second.parameters.length, 'parameter')}, ${first.name} takes ${first.parameters.length}`;
    return [{ message, range: nameRange(second), hint }];
  }
  const findings = pairParameters({ first, second }).flatMap(({ mine, other }) => {
    const difference = describeDifference(mine, other);
    if (difference === null) return [];
    return [{ message: `${second.name}: ${difference} of ${first.name}`, range: other.range, hint }];
  });
  if (textOf(first.canonicalReturnType) === textOf(second.canonicalReturnType)) return findings;
  const message = `${second.name} returns ${second.returnSpelling}, ${first.name} returns ${first.returnSpelling}`;
  return [{ message, range: nameRange(second), hint }, ...findings];
}

function describeDifference(mine: ApiParameter, other: ApiParameter): string | null {
  if (textOf(mine.canonicalType) !== textOf(other.canonicalType)) {
    return `\`${other.spelling} ${other.name}\` is \`${mine.spelling} ${mine.name}\``;
  }
  if (mine.name !== other.name) return `\`${other.name}\` is \`${mine.name}\``;
  return null;
}

function compareAnnotations(twins: Twins): readonly LintFinding[] {
  if (twins.first.parameters.length !== twins.second.parameters.length) return [];
  const { first, second } = twins;
  return pairParameters(twins).flatMap(({ mine, other }) => {
    const [before, after] = [salOf(mine), salOf(other)];
    if (before === after || mine.name !== other.name) return [];
    const message = `\`${other.name}\` of ${second.name} is \`${after}\`, of ${first.name} \`${before}\``;
    return [{ message, range: other.range, hint: placeOf(first) }];
  });
}

function pairParameters({ first, second }: Twins) {
  return first.parameters.flatMap((mine, index) => {
    const other = second.parameters[index];
    return other === undefined ? [] : [{ mine, other }];
  });
}

function salOf({ sal }: ApiParameter): string {
  return sal.map((text) => text.replace(/\s+/g, '')).join(' ') || 'not annotated';
}

function textOf(type: ApiFunction['canonicalReturnType']): string {
  return JSON.stringify(type);
}

function placeOf({ name, range }: ApiFunction): string {
  return `${name} is declared at ${range.file}:${range.line}`;
}
