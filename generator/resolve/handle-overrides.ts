import type { Diagnostic, Result } from '../diagnostics.js';
import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import { changesNothing, matchesNothing } from './override-findings.js';
import type { HandleTypeOverride, OverridesDocument } from './overrides.js';
import { compileNameGlob } from './select-declarations.js';

/** Handle types by function and parameter index. */
export type HandleTypes = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** One parameter somewhere that holds a handle. */
interface HandlePlace {
  readonly functionName: string;
  readonly index: number;
  readonly name: string;
}

/** Reads `handleTypes`: names of parameters everywhere, and names in single functions, which win. */
export function resolveHandleTypes(
  functions: readonly ApiFunction[],
  document: OverridesDocument,
  isHandle: (parameter: ApiParameter) => boolean,
): Result<HandleTypes> {
  const places = functions.flatMap((declared) => listPlaces(declared, isHandle));
  const found = new Map<string, Map<number, string>>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, override] of document.overrides.handleTypes.entries()) {
    diagnostics.push(...claimByFunction(places, override, index, document, found));
  }
  const claimed = new Map<string, string>();
  for (const [index, override] of document.overrides.handleTypes.entries()) {
    diagnostics.push(...checkClose(functions, override, index, document));
    diagnostics.push(...claimByName(places, override, index, document, found, claimed));
  }
  return { value: found, diagnostics };
}

function listPlaces(declared: ApiFunction, isHandle: (parameter: ApiParameter) => boolean): readonly HandlePlace[] {
  return declared.parameters.flatMap((parameter, index) =>
    isHandle(parameter) ? [{ functionName: declared.name, index, name: parameter.name }] : [],
  );
}

type Found = Map<string, Map<number, string>>;

/** Gives the place its handle type unless it has one; says whether it did. */
function claim({ functionName, index }: HandlePlace, type: string, found: Found): boolean {
  const types = found.get(functionName) ?? new Map<number, string>();
  found.set(functionName, types);
  if (types.has(index)) {
    return false;
  }
  types.set(index, type);
  return true;
}

function claimByFunction(
  places: readonly HandlePlace[],
  override: HandleTypeOverride,
  index: number,
  document: OverridesDocument,
  found: Found,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [glob, names] of Object.entries(override.functions ?? {})) {
    const matches = compileNameGlob(glob);
    const inside = places.filter(({ functionName }) => matches(functionName));
    for (const [position, name] of names.entries()) {
      const named = inside.filter((place) => place.name === name);
      const range = document.rangeOfValue(['handleTypes', index, 'functions', glob, position]);
      const candidates = inside.map((place) => place.name);
      diagnostics.push(
        ...claimAll(named, override.name, found, `handle \`${name}\` in ${glob}`, name, candidates, range),
      );
    }
  }
  return diagnostics;
}

function claimByName(
  places: readonly HandlePlace[],
  override: HandleTypeOverride,
  index: number,
  document: OverridesDocument,
  found: Found,
  claimed: Map<string, string>,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [position, name] of (override.parameters ?? []).entries()) {
    const range = document.rangeOfValue(['handleTypes', index, 'parameters', position]);
    const other = claimed.get(name);
    if (other !== undefined) {
      diagnostics.push(changesNothing(`\`${name}\` is a ${other} already`, range));
      continue;
    }
    claimed.set(name, override.name);
    const named = places.filter((place) => place.name === name);
    const candidates = new Set(places.map((place) => place.name));
    diagnostics.push(...claimAll(named, override.name, found, `handle parameter \`${name}\``, name, candidates, range));
  }
  return diagnostics;
}

function claimAll(
  places: readonly HandlePlace[],
  type: string,
  found: Found,
  what: string,
  name: string,
  candidates: Iterable<string>,
  range: Diagnostic['range'],
): readonly Diagnostic[] {
  if (places.length === 0) {
    return [matchesNothing(what, name, candidates, range)];
  }
  const changed = places.filter((place) => claim(place, type, found));
  return changed.length > 0 ? [] : [changesNothing(`every ${what} has a type already`, range)];
}

function checkClose(
  functions: readonly ApiFunction[],
  { close }: HandleTypeOverride,
  index: number,
  document: OverridesDocument,
): readonly Diagnostic[] {
  const names = functions.map(({ name }) => name);
  const range = document.rangeOfValue(['handleTypes', index, 'close']);
  return names.includes(close) ? [] : [matchesNothing(`function \`${close}\``, close, names, range)];
}
