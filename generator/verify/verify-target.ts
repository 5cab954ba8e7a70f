import type { ApiModel } from '../model/api-model.js';
import type { Target } from '../model/target.js';
import { planAddressProbes } from './address-probe.js';
import { readAssemblyData } from './assembly-data.js';
import { planBitFieldProbes } from './bit-field-probe.js';
import { type Compiler, compileToAssembly } from './compilers.js';
import { type ObjectProbe, PROBE_PREFIX } from './object-probe.js';
import { type Assertion, planRecordAssertions, planValueAssertions } from './plan-assertions.js';

/** What the compiler is given beside the assertions. */
export interface VerifyInput {
  /** C text that includes the headers. */
  readonly preamble: string;
  readonly flags: readonly string[];
}

export interface VerifyReport {
  readonly target: Target;
  readonly compiler: string;
  readonly checked: number;
  readonly failures: readonly VerifyFailure[];
  /** Claims that this compiler cannot be asked. */
  readonly unjudged: readonly VerifyFailure[];
  /** What the compiler said of the headers themselves; then nothing could be checked. */
  readonly brokenHeaders: string | null;
}

export interface VerifyFailure {
  readonly subject: string;
  readonly claim: string;
  readonly message: string;
}

/** Asks a C compiler whether the model's layouts, values and prototypes hold on one target. */
export function verifyTarget(model: ApiModel, target: Target, compiler: Compiler, input: VerifyInput): VerifyReport {
  const report = { target, compiler: compiler.name, checked: 0, failures: [], unjudged: [], brokenHeaders: null };
  const headers = compileToAssembly(compiler, input.preamble, input.flags);
  if (headers.assembly === null) return { ...report, brokenHeaders: headers.errors };
  const lines = planLines(model, target, compiler);
  const addresses = planAddressProbes(model, target);
  const bitFields = planBitFieldProbes(model, target);
  const found = [
    ...checkLines(lines, compiler, input),
    ...checkProbes(addresses, [], compiler, input),
    ...checkProbes(bitFields, undefineFields(model, target), compiler, input),
  ];
  return {
    ...report,
    checked: lines.filter(({ assertion }) => assertion !== null).length + addresses.length + bitFields.length,
    failures: found.filter(({ message }) => !BEYOND_COMPILER.test(message)),
    unjudged: found.filter(({ message }) => BEYOND_COMPILER.test(message)),
  };
}

/** C that this compiler lacks: MSVC's 128-bit literals, and the address of what it treats as an intrinsic. */
const BEYOND_COMPILER =
  /invalid suffix 'u?i128'|literal is too large to be represented|builtin functions must be directly called/;

/** A line of C, and the assertion that stands on it. */
interface JudgedLine {
  readonly text: string;
  readonly assertion: Assertion | null;
}

/** Values first: then macros that share a field's name can go, since they would rename it in `offsetof`. */
function planLines(model: ApiModel, target: Target, compiler: Compiler): readonly JudgedLine[] {
  return [
    ...planValueAssertions(model, target, compiler).map(asLine),
    ...undefineFields(model, target).map((text) => ({ text, assertion: null })),
    ...planRecordAssertions(model, target).map(asLine),
  ];
}

function asLine(assertion: Assertion): JudgedLine {
  return { text: `_Static_assert(${assertion.expression}, "does not hold");`, assertion };
}

function undefineFields(model: ApiModel, target: Target): readonly string[] {
  const names = new Set<string>();
  for (const { layouts } of model.records.values())
    for (const { name } of layouts[target]?.fields ?? []) names.add(name);
  return [...names].map((name) => `#undef ${name}`);
}

function checkLines(lines: readonly JudgedLine[], compiler: Compiler, input: VerifyInput): readonly VerifyFailure[] {
  const text = lines.map((line) => line.text).join('\n');
  const output = compileToAssembly(compiler, `${input.preamble}\n${text}\n`, input.flags);
  return output.assembly === null ? readFailures(output.errors, lines, lineCount(input.preamble)) : [];
}

/** One error line of the compiler a failed claim: the assertion follows from the line number. */
function readFailures(errors: string, lines: readonly JudgedLine[], before: number): readonly VerifyFailure[] {
  const failures = new Map<number, VerifyFailure>();
  for (const match of errors.matchAll(/^<stdin>:(\d+):\d+: (?:fatal )?error: (.*)$/gm)) {
    const index = Number(match[1]) - before - 1;
    const assertion = lines[index]?.assertion;
    const text = match[2] ?? '';
    const message = text.includes('does not hold') ? 'the compiler disagrees' : text;
    if (assertion != null) failures.set(index, { subject: assertion.subject, claim: assertion.claim, message });
  }
  if (failures.size > 0) return [...failures.values()];
  return [{ subject: 'compiler', claim: 'the assertions compile', message: errors.slice(0, 2000) }];
}

function checkProbes(
  probes: readonly ObjectProbe[],
  before: readonly string[],
  compiler: Compiler,
  input: VerifyInput,
): readonly VerifyFailure[] {
  const lines: readonly JudgedLine[] = [
    ...before.map((text) => ({ text, assertion: null })),
    ...probes.map(({ definition, claim, subject }) => ({
      text: definition,
      assertion: { claim, subject, expression: '' },
    })),
  ];
  const text = lines.map((line) => line.text).join('\n');
  const output = compileToAssembly(compiler, `${input.preamble}\n${text}\n`, input.flags);
  if (output.assembly !== null) {
    const objects = readAssemblyData(output.assembly, PROBE_PREFIX);
    return probes.flatMap((probe) => compareProbe(probe, objects.get(probe.symbol)));
  }
  // One that is no C keeps all of them from being judged: the others once more, without it.
  const failures = readFailures(output.errors, lines, lineCount(input.preamble));
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

function lineCount(text: string): number {
  return text.split('\n').length;
}
