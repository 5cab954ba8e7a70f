import type { Diagnostic, Result } from '../diagnostics.js';
import type { ApiFunction, Unbound } from '../model/api-model.js';
import type { TranslationUnit } from '../model/declaration.js';
import { declaredTwice, withoutLibrary } from './function-findings.js';
import { compileLibraries, type FindLibrary } from './libraries.js';
import { groupPrototypes, type Prototype } from './prototypes.js';
import { resolveAvailability, unionGuards } from './resolve-availability.js';
import { resolveDocumentation } from './resolve-documentation.js';
import { describeUnbound, isLive, overlaps } from './resolve-liveness.js';
import type { ResolveSettings } from './resolve-settings.js';
import { resolveSignature, type Signature, type SignatureScope } from './resolve-signature.js';
import { spellType } from './type-spelling.js';

export interface ResolvedFunctions {
  readonly functions: readonly ApiFunction[];
  readonly unbound: readonly Unbound[];
}

/** Every function that the headers declare, SDK headers apart: bound once per name, or unbound for a reason. */
export function resolveFunctions(
  units: readonly TranslationUnit[],
  scope: SignatureScope,
  settings: ResolveSettings,
  isSelected: (name: string) => boolean,
): Result<ResolvedFunctions> {
  const diagnostics: Diagnostic[] = [];
  const functions: ApiFunction[] = [];
  const unbound: Unbound[] = [];
  const findLibrary = compileLibraries(settings.libraries);
  for (const prototypes of groupPrototypes(units).values()) {
    const reason = describeUnbound(
      prototypes.map(({ declaration }) => declaration),
      settings,
    );
    if (reason !== null) {
      unbound.push(...prototypes.slice(0, 1).map((prototype) => unboundFunction(prototype, reason)));
      continue;
    }
    const resolved = resolveGroup(prototypes, scope, settings, findLibrary);
    functions.push(...resolved.value);
    if (prototypes.some(({ declaration }) => isSelected(declaration.name))) {
      diagnostics.push(...resolved.diagnostics);
    }
  }
  return { value: { functions, unbound }, diagnostics };
}

function unboundFunction({ header, declaration }: Prototype, reason: string): Unbound {
  return { name: declaration.name, kind: 'function', header, range: declaration.range, reason };
}

/** Several declarations of one name: the first live one is bound, equal ones extend its availability. */
function resolveGroup(
  prototypes: readonly Prototype[],
  scope: SignatureScope,
  settings: ResolveSettings,
  findLibrary: FindLibrary,
): Result<readonly ApiFunction[]> {
  const diagnostics: Diagnostic[] = [];
  const first = prototypes.find(({ declaration }) => isLive(declaration.guard, settings));
  const signature = first === undefined ? null : resolvePrototype(first, scope, (found) => diagnostics.push(found));
  if (first === undefined || signature === null) {
    return { value: [], diagnostics };
  }
  const key = JSON.stringify(signature.type);
  const equal = prototypes.filter(({ declaration }) => {
    const isEqual = JSON.stringify(scope.types.toCType(declaration.type)) === key;
    if (!isEqual && overlaps(declaration.guard, first.declaration.guard)) {
      diagnostics.push(declaredTwice(first.declaration, declaration));
    }
    return isEqual;
  });
  const library = findLibrary(first.header);
  if (library === null) {
    diagnostics.push(withoutLibrary(first));
    return { value: [], diagnostics };
  }
  return { value: [assembleFunction(first, equal, signature, library, settings)], diagnostics };
}

function resolvePrototype(
  { declaration }: Prototype,
  scope: SignatureScope,
  report: (found: Diagnostic) => void,
): Signature | null {
  return resolveSignature(declaration.type, declaration.annotations, scope, report);
}

function assembleFunction(
  { header, declaration }: Prototype,
  equal: readonly Prototype[],
  { type, parameters, contract }: Signature,
  library: string,
  settings: ResolveSettings,
): ApiFunction {
  const guards = [unionGuards(equal.map((prototype) => prototype.declaration.guard))];
  return {
    name: declaration.name,
    header,
    range: declaration.range,
    library,
    convention: type.convention,
    isVariadic: type.isVariadic,
    returnType: type.returnType,
    returnSpelling: spellType(declaration.type.returnType),
    parameters,
    contract,
    availability: resolveAvailability(guards, settings),
    documentation: resolveDocumentation(declaration.doc),
    notes: declaration.notes,
    twin: null,
    text: declaration.text,
    facts: { isBlocking: false },
  };
}
