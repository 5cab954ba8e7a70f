import type { Diagnostic, Result } from '../diagnostics.js';
import type { ApiFunction, Unbound } from '../model/api-model.js';
import { declaredTwice, withoutLibrary } from './function-findings.js';
import { compileLibraries, type FindLibrary } from './libraries.js';
import { describeUnsized } from './passed-by-value.js';
import { comparePrototypes, type Prototype, type Prototypes } from './prototypes.js';
import { resolveDocumentation } from './resolve-documentation.js';
import { describeUnbound, isLive } from './resolve-liveness.js';
import type { ResolveSettings } from './resolve-settings.js';
import { resolveSignature, type Signature, type SignatureScope } from './resolve-signature.js';
import { spellType } from './type-spelling.js';

export interface ResolvedFunctions {
  readonly functions: readonly ApiFunction[];
  readonly unbound: readonly Unbound[];
}

/** Every function that the headers declare, SDK headers apart: bound once per name, or unbound for a reason. */
export function resolveFunctions(
  prototypes: Prototypes,
  scope: SignatureScope,
  settings: ResolveSettings,
  isSelected: (name: string) => boolean,
): Result<ResolvedFunctions> {
  const diagnostics: Diagnostic[] = [];
  const functions: ApiFunction[] = [];
  const unbound: Unbound[] = [];
  const findLibrary = compileLibraries(settings.libraries);
  for (const [name, group] of prototypes) {
    const reason = describeUnbound(
      group.map(({ declaration }) => declaration),
      settings,
    );
    if (reason !== null) {
      unbound.push(...group.slice(0, 1).map((prototype) => unboundFunction(prototype, reason)));
      continue;
    }
    const resolved = resolveGroup(group, scope, settings, findLibrary);
    for (const fn of resolved.value) {
      const unsized = describeUnsized(fn, scope.types, settings.targets);
      if (unsized === null) functions.push(fn);
      else unbound.push({ name, kind: 'function', header: fn.header, range: fn.range, reason: unsized });
    }
    diagnostics.push(...(isSelected(name) ? resolved.diagnostics : []));
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
  if (first === undefined) {
    return { value: [], diagnostics };
  }
  const { declaration } = first;
  const signature = resolveSignature(declaration.type, declaration.annotations, scope, (found) =>
    diagnostics.push(found),
  );
  const { equal, different } = comparePrototypes(first, prototypes, scope.types, settings);
  diagnostics.push(...different.map((other) => declaredTwice(declaration, other.declaration)));
  const library = findLibrary(first.header);
  if (library === null) {
    diagnostics.push(withoutLibrary(first));
  }
  if (library === null || signature === null) {
    return { value: [], diagnostics };
  }
  return { value: [assembleFunction(first, equal, signature, library, scope)], diagnostics };
}

function assembleFunction(
  { header, declaration }: Prototype,
  equal: readonly Prototype[],
  { type, parameters, contract }: Signature,
  library: string,
  { canonicalTypes, describeGuards }: SignatureScope,
): ApiFunction {
  const guards = equal.map((prototype) => prototype.declaration.guard);
  return {
    name: declaration.name,
    header,
    range: declaration.range,
    library,
    convention: type.convention,
    isVariadic: type.isVariadic,
    returnType: type.returnType,
    returnSpelling: spellType(declaration.type.returnType),
    canonicalReturnType: canonicalTypes(declaration.type.returnType),
    parameters,
    contract,
    availability: describeGuards(guards),
    documentation: resolveDocumentation(declaration.doc),
    notes: declaration.notes,
    twin: null,
    text: declaration.text,
    facts: { isBlocking: false },
  };
}
