import type { Diagnostic, Result } from '../diagnostics.js';
import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import { resolveHandleTypes } from './handle-overrides.js';
import { changesNothing, matchesNothing } from './override-findings.js';
import type { FunctionOverride, OverridesDocument } from './overrides.js';

/** Facts gathered for one function; its twin shares them, parameter by parameter. */
interface Facts {
  readonly isBlocking: boolean;
  /** Indexes of parameters. */
  readonly retained: ReadonlySet<number>;
}

const NO_FACTS: Facts = { isBlocking: false, retained: new Set() };

/** Adds what the overrides file knows. An entry that matches nothing or changes nothing is an error at its place. */
export function resolveOverrides(
  functions: readonly ApiFunction[],
  document: OverridesDocument | null,
  isHandle: (parameter: ApiParameter) => boolean,
): Result<readonly ApiFunction[]> {
  if (document === null) {
    return { value: functions, diagnostics: [] };
  }
  const handles = resolveHandleTypes(functions, document, isHandle);
  const facts = resolveFacts(functions, document);
  const value = functions.map((declared) => applyFacts(declared, facts.value, handles.value));
  return { value, diagnostics: [...handles.diagnostics, ...facts.diagnostics] };
}

function applyFacts(
  declared: ApiFunction,
  facts: ReadonlyMap<string, Facts>,
  handles: ReadonlyMap<string, ReadonlyMap<number, string>>,
): ApiFunction {
  const sources = declared.twin === null ? [declared.name] : [declared.name, declared.twin];
  // Of most functions the file knows nothing, and their facts say so already.
  if (!sources.some((name) => facts.has(name) || handles.has(name))) return declared;
  const own = sources.map((name) => facts.get(name) ?? NO_FACTS);
  const handleTypes = sources.map((name) => handles.get(name));
  return {
    ...declared,
    facts: { isBlocking: own.some(({ isBlocking }) => isBlocking) },
    parameters: declared.parameters.map((parameter, index) => ({
      ...parameter,
      facts: {
        isRetained: own.some(({ retained }) => retained.has(index)),
        handleType: handleTypes.find((types) => types?.has(index))?.get(index) ?? null,
      },
    })),
  };
}

function resolveFacts(
  functions: readonly ApiFunction[],
  document: OverridesDocument,
): Result<ReadonlyMap<string, Facts>> {
  const diagnostics: Diagnostic[] = [];
  const byName = new Map(functions.map((declared) => [declared.name, declared]));
  const facts = new Map<string, Facts>();
  for (const [name, override] of Object.entries(document.overrides.functions)) {
    const declared = byName.get(name);
    if (declared === undefined) {
      diagnostics.push(
        matchesNothing(`function \`${name}\``, name, byName.keys(), document.rangeOfKey(['functions', name])),
      );
      continue;
    }
    const twin = declared.twin === null ? undefined : facts.get(declared.twin);
    const read = readFacts(declared, override, twin ?? NO_FACTS, document);
    diagnostics.push(...read.diagnostics);
    facts.set(name, read.value);
  }
  return { value: facts, diagnostics };
}

function readFacts(
  declared: ApiFunction,
  override: FunctionOverride,
  twin: Facts,
  document: OverridesDocument,
): Result<Facts> {
  const diagnostics: Diagnostic[] = [];
  const retained = new Set<number>();
  const names = declared.parameters.map(({ name }) => name);
  for (const [index, name] of (override.retained ?? []).entries()) {
    const at = names.indexOf(name);
    const range = document.rangeOfValue(['functions', declared.name, 'retained', index]);
    if (at < 0) {
      diagnostics.push(matchesNothing(`parameter \`${name}\` of ${declared.name}`, name, names, range));
    } else if (twin.retained.has(at)) {
      diagnostics.push(changesNothing(`\`${name}\` is retained already, by ${declared.twin}`, range));
    } else {
      retained.add(at);
    }
  }
  const isBlocking = override.blocking === true;
  if (isBlocking && twin.isBlocking) {
    const range = document.rangeOfValue(['functions', declared.name, 'blocking']);
    diagnostics.push(changesNothing(`${declared.name} is blocking already, by ${declared.twin}`, range));
  }
  return { value: { isBlocking, retained }, diagnostics };
}
