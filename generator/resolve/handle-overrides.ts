import type { Diagnostic, Result } from '../diagnostics.js';
import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import type { SourceRange } from '../model/position.js';
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

/** One name in the overrides file that says "parameters called this are such handles". */
interface Claim {
  readonly type: string;
  readonly name: string;
  /** What the claim speaks about, for messages. */
  readonly what: string;
  readonly range: SourceRange;
  /** The handles that it may take its pick from. */
  readonly among: readonly HandlePlace[];
}

/** Reads `handleTypes`: names of parameters in single functions, which win, then names of parameters anywhere. */
export function resolveHandleTypes(
  functions: readonly ApiFunction[],
  document: OverridesDocument,
  isHandle: (parameter: ApiParameter) => boolean,
): Result<HandleTypes> {
  const places = functions.flatMap((declared) => listPlaces(declared, isHandle));
  const { handleTypes } = document.overrides;
  const claims = [
    ...handleTypes.flatMap((override, index) => claimsByFunction(override, index, document, places)),
    ...handleTypes.flatMap((override, index) => claimsByName(override, index, document, places)),
  ];
  const found = new Map<string, Map<number, string>>();
  return {
    diagnostics: [
      ...handleTypes.flatMap((override, index) => checkClose(functions, override, index, document)),
      ...claims.flatMap((claim) => applyClaim(claim, found)),
    ],
    value: found,
  };
}

function listPlaces(declared: ApiFunction, isHandle: (parameter: ApiParameter) => boolean): readonly HandlePlace[] {
  return declared.parameters.flatMap((parameter, index) =>
    isHandle(parameter) ? [{ functionName: declared.name, index, name: parameter.name }] : [],
  );
}

function claimsByFunction(
  { name: type, functions }: HandleTypeOverride,
  index: number,
  document: OverridesDocument,
  places: readonly HandlePlace[],
): readonly Claim[] {
  return Object.entries(functions ?? {}).flatMap(([glob, names]) => {
    const matches = compileNameGlob(glob);
    const among = places.filter(({ functionName }) => matches(functionName));
    return names.map((name, position) => ({
      type,
      name,
      what: `handle \`${name}\` of ${glob}`,
      range: document.rangeOfValue(['handleTypes', index, 'functions', glob, position]),
      among,
    }));
  });
}

function claimsByName(
  { name: type, parameters }: HandleTypeOverride,
  index: number,
  document: OverridesDocument,
  among: readonly HandlePlace[],
): readonly Claim[] {
  return (parameters ?? []).map((name, position) => ({
    type,
    name,
    what: `handle \`${name}\``,
    range: document.rangeOfValue(['handleTypes', index, 'parameters', position]),
    among,
  }));
}

/** The first claim on a parameter holds. */
function applyClaim(
  { type, name, what, range, among }: Claim,
  found: Map<string, Map<number, string>>,
): readonly Diagnostic[] {
  const named = among.filter((place) => place.name === name);
  if (named.length === 0) {
    return [matchesNothing(what, name, new Set(among.map((place) => place.name)), range)];
  }
  let hasChanged = false;
  for (const { functionName, index } of named) {
    const types = found.get(functionName) ?? new Map<number, string>();
    found.set(functionName, types);
    if (!types.has(index)) {
      types.set(index, type);
      hasChanged = true;
    }
  }
  return hasChanged ? [] : [changesNothing(`every ${what} has a type already`, range)];
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
