import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepareRun } from '../../generator/cli/prepare-run.js';
import type { ApiModel } from '../../generator/model/api-model.js';
import { TARGETS, type Target } from '../../generator/model/target.js';
import { type PipelineInput, runFrontEnd } from '../../generator/pipeline.js';
import { isLiveAt } from '../../generator/resolve/resolve-availability.js';
import { withCaseOverlay } from '../../generator/verify/case-overlay.js';
import { findCompiler } from '../../generator/verify/compilers.js';
import { declareTags } from '../../generator/verify/forward-tags.js';
import { renderPreamble } from '../../generator/verify/preamble.js';
import { type ExistenceProbe, type FoundMissing, findMissing, listProbes } from './existence.js';

const root = path.resolve(import.meta.dirname, '../..');
const include = process.env['PHNT_INCLUDE'];

interface Subject {
  readonly input: PipelineInput;
  readonly model: ApiModel;
}

/** Everything that the headers declare. */
function readHeaders(headers: string | undefined): Subject {
  const { ready } = prepareRun(headers === undefined ? {} : { headers }, root);
  if (ready === null) throw new Error('the configuration cannot be read');
  const all = ['*'];
  const select = { functions: all, records: all, enums: all, constants: all };
  const input = { ...ready.input, configuration: { ...ready.input.configuration, select } };
  const { value: model } = runFrontEnd(input, { begin: () => {}, end: () => {} });
  if (model === null) throw new Error('the headers cannot be read');
  return { input, model };
}

/** Every version at which something begins or ends, and one before the first: between two of them nothing changes. */
function listVersions(probes: readonly ExistenceProbe[]): readonly number[] {
  const bounds = probes.flatMap(({ availability }) =>
    availability.versions.flatMap(({ since, until }) => [since, until]),
  );
  const sorted = [...new Set(bounds.filter((version) => version !== null))].sort((a, b) => a - b);
  return [(sorted[0] ?? 1) - 1, ...sorted];
}

function compileProbes({ input, model }: Subject, probes: readonly ExistenceProbe[], target: Target, version: number) {
  const compiler = findCompiler(target);
  if (compiler === null) throw new Error('no compiler');
  const { configuration, entries } = input;
  const defines = { ...configuration.defines, [configuration.version.macro]: `${version}` };
  const headers = configuration.headers.map(({ dir }) => dir);
  const sdk = configuration.sdk.map(({ dir }) => dir);
  const folders = [...headers.flatMap((dir) => ['-I', dir]), ...sdk.flatMap((dir) => ['-isystem', dir])];
  const preamble = renderPreamble({ entries, defines, declarations: declareTags(model) });
  return withCaseOverlay([...headers, ...sdk], (overlay) =>
    findMissing(probes, compiler, preamble, [...overlay, ...folders]),
  );
}

/** phnt's Zw twins stand under no guard, though types of their parameters do: where those are missing, they are no C. */
function isRefused({ declared }: ExistenceProbe, refusals: FoundMissing['refusals']): boolean {
  if (declared === null) return false;
  const { range, text } = declared;
  const last = range.line + text.split('\n').length;
  return refusals.some(({ file, line }) => file.endsWith(`/${declared.header}`) && line >= range.line && line < last);
}

const SUBJECTS = [
  { name: 'the checked-in headers', headers: undefined, least: 1_000, timeout: 120_000 },
  { name: 'all of phnt (PHNT_INCLUDE)', headers: include, least: 25_000, timeout: 600_000 },
].filter(({ headers }, index) => index === 0 || headers !== undefined);

describe.skipIf(findCompiler('x64') === null).each(SUBJECTS)(
  'a C compiler finds $name where they are said to be available (apt-get install clang)',
  ({ headers, least, timeout }) => {
    test.each(TARGETS)('at every version on %s', { timeout }, (target) => {
      const subject = readHeaders(headers);
      const probes = listProbes(subject.model, target);
      expect(probes.length).toBeGreaterThan(least);
      const versions = listVersions(probes);
      expect(versions.length).toBeGreaterThan(3);
      for (const version of versions) {
        const { missing, refusals } = compileProbes(subject, probes, target, version);
        for (const { reason } of refusals) expect(reason).toMatch(/^unknown type name/);
        const wrong = probes
          .filter((each) => {
            const { targets, versions } = each.availability;
            const shouldExist = targets.includes(target) && isLiveAt({ targets, versions }, version);
            return shouldExist === missing.has(each) && !isRefused(each, refusals);
          })
          .map(({ name, availability }) => `${name}: ${availability.text}`);
        expect({ version, wrong }).toEqual({ version, wrong: [] });
      }
    });
  },
);
