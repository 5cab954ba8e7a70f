import type { Configuration } from '../config/configuration.js';
import type { PipelineInput } from '../pipeline.js';
import { compareCodeUnits } from '../plan/module-imports.js';
import type { Overrides } from '../resolve/overrides.js';
import type { Affected } from './affected-headers.js';
import type { HeaderChanges } from './header-changes.js';
import { doubtMembers } from './member-doubts.js';
import type { ModelNames } from './model-names.js';

/** What a partial run has to go by. */
export interface PartialNames {
  readonly before: ModelNames;
  /** Of the partial model: right for the affected headers, and for what those need. */
  readonly found: ModelNames;
  readonly merged: ModelNames;
}

/** Why an edit may reach further than the affected headers; null when it does not. */
export function findDoubt(
  names: PartialNames,
  affected: Affected,
  changes: HeaderChanges,
  { configuration, overrides }: Pick<PipelineInput, 'configuration' | 'overrides'>,
): string | null {
  return (
    doubtMembers(names, affected, changes, configuration) ??
    doubtTypedefs(names, affected) ??
    doubtSelection(changes, configuration) ??
    doubtFacts(names, affected) ??
    doubtOverrides(changes, overrides?.overrides ?? null) ??
    doubtModules(names) ??
    doubtStatuses(names)
  );
}

/** A typedef gives a name to a record of another header: what that is called elsewhere depends on it. */
function doubtTypedefs({ before, found }: PartialNames, { headers, names }: Affected): string | null {
  for (const { key, header, typedefs } of [...before.records, ...found.records, ...before.enums, ...found.enums]) {
    if (!headers.has(header) && typedefs.some((name) => names.has(name))) return `${key} has other names`;
  }
  return null;
}

/** A glob that selects nothing is worth a word, and what it selects may have come or gone. */
function doubtSelection({ comeAndGone }: HeaderChanges, { select, selectRanges }: Configuration): string | null {
  if (selectRanges === null || comeAndGone.size === 0) return null;
  const isPlain = (globs: readonly string[] | undefined) => (globs ?? []).every((glob) => glob === '*');
  const { functions, records, enums, constants } = select;
  return [functions, records, enums, constants].every(isPlain) ? null : 'a glob may select another set';
}

/** What the overrides say of a function may match or change nothing once the function is another. */
function doubtFacts({ before, found }: PartialNames, { headers }: Affected): string | null {
  const list = ({ functions }: ModelNames) =>
    functions
      .filter(({ header, facts }) => headers.has(header) && facts !== '')
      .map(({ name, facts }) => `${name} ${facts}`);
  return list(before).toSorted().join() === list(found).toSorted().join() ? null : 'overrides match otherwise';
}

/** Functions that close handles and constants that are handles must be there. */
function doubtOverrides({ comeAndGone, names }: HeaderChanges, overrides: Overrides | null): string | null {
  const speaksOf = (overrides?.handleTypes ?? []).some(
    ({ close, constants }) => comeAndGone.has(close) || (constants ?? []).some((name) => names.has(name)),
  );
  return speaksOf ? 'overrides speak of what has changed' : null;
}

/** The indexes list all modules. */
function doubtModules({ before, merged }: PartialNames): string | null {
  const list = ({ functions, records, enums, constants, typedefs }: ModelNames) =>
    [new Set(functions), new Set([...records, ...enums, ...constants, ...typedefs, ...functions])]
      .map((set) => [...new Set([...set].map(({ header }) => header))].toSorted().join())
      .join(';');
  return list(before) === list(merged) ? null : 'there are other modules';
}

/** One module has the status values of all headers; those of one header keep their order. */
function doubtStatuses({ before, merged }: PartialNames): string | null {
  const list = ({ constants }: ModelNames) =>
    constants
      .filter(({ status }) => status !== null)
      .toSorted((a, b) => compareCodeUnits(a.header, b.header))
      .map(({ name, header, status }) => `${header} ${name} ${status}`)
      .join('\n');
  return list(before) === list(merged) ? null : 'status values have changed';
}
