import type { ApiFunction, ApiModel } from '../../generator/model/api-model.js';
import type { Availability } from '../../generator/model/guard.js';
import type { Target } from '../../generator/model/target.js';
import { type Compiler, compileToAssembly } from '../../generator/verify/compilers.js';
import { planFunctionAssertions, spellRecord } from '../../generator/verify/plan-assertions.js';

/** Something that the headers declare, and C that compiles where it is declared and nowhere else. */
export interface ExistenceProbe {
  readonly name: string;
  readonly availability: Availability;
  /** Given a name that no other probe has. */
  readonly code: (symbol: string) => string;
  readonly declared: ApiFunction | null;
}

/** Probes of all that the headers themselves declare. What shares its name with a macro comes after the macros. */
export function listProbes(model: ApiModel, target: Target): readonly ExistenceProbe[] {
  return [
    ...macroProbes(model),
    ...enumeratorProbes(model),
    ...functionProbes(model, target),
    ...recordProbes(model, target),
  ];
}

function probe(
  { name, availability }: Pick<ExistenceProbe, 'name' | 'availability'>,
  code: ExistenceProbe['code'],
  declared: ApiFunction | null = null,
): ExistenceProbe {
  return { name, availability, code, declared };
}

function ownOf<T extends { readonly isSdk: boolean }>(all: ReadonlyMap<string, T>): readonly T[] {
  return [...all.values()].filter(({ isSdk }) => !isSdk);
}

/** A GUID may be a variable. */
function macroProbes({ constants }: ApiModel): readonly ExistenceProbe[] {
  return ownOf(constants).map((constant) =>
    probe(constant, (symbol) =>
      constant.value.kind === 'guid'
        ? `const void *${symbol} = &${constant.name};`
        : `#ifndef ${constant.name}\n#error missing\n#endif`,
    ),
  );
}

function enumeratorProbes({ enums, constants }: ApiModel): readonly ExistenceProbe[] {
  return ownOf(enums)
    .flatMap(({ enumerators }) => enumerators)
    .filter(({ name }) => !constants.has(name))
    .map((enumerator) => probe(enumerator, (symbol) => `enum { ${symbol} = ${enumerator.name} };`));
}

/** A name may have another prototype in other versions, which is another function then. */
function functionProbes(model: ApiModel, target: Target): readonly ExistenceProbe[] {
  return model.functions.flatMap((fn) =>
    planFunctionAssertions({ ...model, functions: [fn] }, target).map(({ expression }) =>
      probe(fn, () => `#undef ${fn.name}\n_Static_assert(${expression}, "another prototype");`, fn),
    ),
  );
}

function recordProbes({ records }: ApiModel, target: Target): readonly ExistenceProbe[] {
  return ownOf(records).flatMap((record) => {
    const type = spellRecord(record);
    const layout = record.layouts[target];
    if (type === null || layout === undefined) return [];
    const { availability } = record;
    const whole = probe({ name: type, availability }, (symbol) => `extern char ${symbol}[sizeof(${type})];`);
    const fields = layout.fields.map(({ name, availability }) =>
      probe(
        { name: `${type}.${name}`, availability },
        (symbol) => `#undef ${name}\nstatic void ${symbol}(${type} *record) { (void)record->${name}; }`,
      ),
    );
    return [whole, ...fields];
  });
}

export interface FoundMissing {
  readonly missing: ReadonlySet<ExistenceProbe>;
  /** Where the compiler refuses the headers themselves, and why. */
  readonly refusals: readonly { readonly file: string; readonly line: number; readonly reason: string }[];
}

/** More than a probe has. */
const LINES = 10;
const FILE = 'probes.c';

export function findMissing(
  probes: readonly ExistenceProbe[],
  compiler: Compiler,
  preamble: string,
  flags: readonly string[],
): FoundMissing {
  const parts = probes.map(({ code }, index) => `#line ${index * LINES + 1} "${FILE}"\n${code(`probe_${index}`)}`);
  const { errors } = compileToAssembly(compiler, `${preamble}\n${parts.join('\n')}\n`, flags);
  const places = [...errors.matchAll(/^(\S+?):(\d+):\d+: (?:fatal )?error: (.*)$/gm)].map(
    ([, file = '', line = '', reason = '']) => ({ file, line: Number(line), reason }),
  );
  const missing = new Set<ExistenceProbe>();
  for (const { file, line, reason } of places) {
    const found = file === FILE ? probes[Math.floor((line - 1) / LINES)] : undefined;
    // What the compiler treats as an intrinsic is declared, only without an address.
    if (found !== undefined && !reason.includes('builtin functions must be')) missing.add(found);
  }
  return { missing, refusals: places.filter(({ file }) => file !== FILE) };
}
