import type { ApiModel } from '../model/api-model.js';
import type { Target } from '../model/target.js';
import { readAssemblyData } from './assembly-data.js';
import { type BitFieldProbe, planBitFieldProbes } from './bit-field-probe.js';
import { type Compiler, compileToAssembly } from './compilers.js';
import { type Assertion, planAssertions } from './plan-assertions.js';

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
  /** What the compiler said of the headers themselves; then nothing could be checked. */
  readonly brokenHeaders: string | null;
}

export interface VerifyFailure {
  readonly subject: string;
  readonly claim: string;
  readonly message: string;
}

/** Asks a C compiler whether the model's layouts and values hold on one target. */
export function verifyTarget(model: ApiModel, target: Target, compiler: Compiler, input: VerifyInput): VerifyReport {
  const report = { target, compiler: compiler.name, checked: 0, failures: [], brokenHeaders: null };
  const headers = compileToAssembly(compiler, input.preamble, input.flags);
  if (headers.assembly === null) return { ...report, brokenHeaders: headers.errors };
  const assertions = planAssertions(model, target);
  const probes = planBitFieldProbes(model, target);
  const failures = [...checkAssertions(assertions, compiler, input), ...checkProbes(probes, compiler, input)];
  return { ...report, checked: assertions.length + probes.length, failures };
}

function checkAssertions(assertions: readonly Assertion[], compiler: Compiler, input: VerifyInput) {
  const lines = assertions.map(({ expression }) => `_Static_assert(${expression}, "does not hold");`);
  const output = compileToAssembly(compiler, `${input.preamble}\n${lines.join('\n')}\n`, input.flags);
  return output.assembly === null ? readFailures(output.errors, assertions, lineCount(input.preamble)) : [];
}

/** One error line of the compiler a failed claim: the assertion's index follows from the line number. */
function readFailures(errors: string, assertions: readonly Assertion[], before: number): readonly VerifyFailure[] {
  const failures = new Map<number, VerifyFailure>();
  for (const match of errors.matchAll(/^<stdin>:(\d+):\d+: (?:fatal )?error: (.*)$/gm)) {
    const index = Number(match[1]) - before - 1;
    const assertion = assertions[index];
    const text = match[2] ?? '';
    const message = text.includes('does not hold') ? 'the compiler disagrees' : text;
    if (assertion !== undefined) failures.set(index, { subject: assertion.subject, claim: assertion.claim, message });
  }
  if (failures.size > 0) return [...failures.values()];
  return [{ subject: 'compiler', claim: 'the assertions compile', message: errors.slice(0, 2000) }];
}

function checkProbes(probes: readonly BitFieldProbe[], compiler: Compiler, input: VerifyInput) {
  const definitions = probes.map((probe) => probe.definition).join('\n');
  const output = compileToAssembly(compiler, `${input.preamble}\n${definitions}\n`, input.flags);
  if (output.assembly === null) return readFailures(output.errors, probes.map(asAssertion), lineCount(input.preamble));
  const objects = readAssemblyData(output.assembly, 'ntbind_probe_');
  return probes.flatMap((probe) => compareProbe(probe, objects.get(probe.symbol)));
}

function asAssertion({ claim, subject }: BitFieldProbe): Assertion {
  return { claim, subject, expression: claim };
}

function compareProbe(probe: BitFieldProbe, found: Uint8Array | undefined): readonly VerifyFailure[] {
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
