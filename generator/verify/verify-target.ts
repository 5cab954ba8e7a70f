import type { ApiModel } from '../model/api-model.js';
import type { Target } from '../model/target.js';
import { planAddressProbes } from './address-probe.js';
import { readAssemblyData } from './assembly-data.js';
import { checkBesideMistakes } from './beside-mistakes.js';
import { planBitFieldProbes } from './bit-field-probe.js';
import { type Compiler, compileToAssembly } from './compilers.js';
import {
  checkLines,
  compileLines,
  type JudgedLine,
  planLines,
  readFailures,
  undefineFields,
  type VerifyFailure,
  type VerifyInput,
} from './judged-lines.js';
import type { ObjectProbe } from './object-probe.js';
import { planValueProbes } from './value-probe.js';

export interface VerifyReport {
  readonly target: Target;
  readonly compiler: string;
  readonly checked: number;
  readonly failures: readonly VerifyFailure[];
  /** Claims that this compiler cannot be asked. */
  readonly unjudged: readonly VerifyFailure[];
  /** What the compiler said of the headers themselves; claims that depend on what it refused are unjudged. */
  readonly brokenHeaders: string | null;
}

/** Asks a C compiler whether the model's layouts, values and prototypes hold on one target. */
export function verifyTarget(model: ApiModel, target: Target, compiler: Compiler, input: VerifyInput): VerifyReport {
  const lines = planLines(model, target, compiler);
  const addresses = planAddressProbes(model, target);
  const values = planValueProbes(model, target);
  const bitFields = planBitFieldProbes(model, target);
  const probes = [...addresses, ...values.probes, ...bitFields];
  const checked = lines.filter(({ assertion }) => assertion !== null).length + probes.length;
  const report = { target, compiler: compiler.name, checked };
  const headers = compileToAssembly(compiler, input.preamble, input.flags);
  if (headers.assembly === null) {
    const { failures, unjudged } = checkBesideMistakes(lines, compiler, input);
    const noObjects = probes.map(({ subject, claim }) => ({ subject, claim, message: NO_OBJECTS }));
    return { ...report, failures, unjudged: [...unjudged, ...noObjects], brokenHeaders: headers.errors };
  }
  const found = [
    ...checkLines(lines, compiler, input),
    ...checkProbes(addresses, [], compiler, input),
    ...checkProbes(values.probes, values.before.map(asUnjudged), compiler, input),
    ...checkProbes(bitFields, undefineFields(model, target), compiler, input),
  ];
  const failures = found.filter(({ message }) => !BEYOND_COMPILER.test(message));
  const unjudged = found.filter(({ message }) => BEYOND_COMPILER.test(message));
  return { ...report, failures, unjudged, brokenHeaders: null };
}

const NO_OBJECTS = 'is judged by objects, and no object is made of headers that do not compile';

/** C that this compiler lacks: MSVC's 128-bit literals, and the address of what it treats as an intrinsic. */
const BEYOND_COMPILER =
  /invalid suffix 'u?i128'|literal is too large to be represented|builtin functions must be directly called/;

function asUnjudged(text: string): JudgedLine {
  return { text, assertion: null };
}

function checkProbes(
  probes: readonly ObjectProbe[],
  before: readonly JudgedLine[],
  compiler: Compiler,
  input: VerifyInput,
): readonly VerifyFailure[] {
  const lines: readonly JudgedLine[] = [
    ...before,
    ...probes.map(({ definition, claim, subject }) => ({
      text: definition,
      assertion: { claim, subject, expression: '' },
    })),
  ];
  const output = compileLines(lines, compiler, input);
  if (output.assembly !== null) {
    const wanted = new Set(probes.flatMap(({ symbol, otherSymbol = symbol }) => [symbol, otherSymbol]));
    const objects = readAssemblyData(output.assembly, (label) => wanted.has(label));
    return probes.flatMap((probe) =>
      compareProbe(probe, objects.get(probe.symbol) ?? objects.get(probe.otherSymbol ?? probe.symbol)),
    );
  }
  // One that is no C keeps all of them from being judged: the others once more, without it.
  const failures = readFailures(output.errors, lines, input);
  const rest = probes.filter((probe) => !failures.some(({ claim }) => claim === probe.claim));
  return rest.length < probes.length ? [...failures, ...checkProbes(rest, before, compiler, input)] : failures;
}

function compareProbe(probe: ObjectProbe, found: Uint8Array | undefined): readonly VerifyFailure[] {
  const [want, got] = [toHex(probe.bytes), found === undefined ? 'nothing' : toHex(found)];
  if (want === got) return [];
  return [{ subject: probe.subject, claim: probe.claim, message: `expected bytes ${want}, the compiler has ${got}` }];
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
