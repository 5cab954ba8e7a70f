import { expect, test } from 'vitest';
import { prepareRun } from '../../generator/cli/prepare-run.js';
import type { PageDraft, PageSetup } from '../../generator/docs/page-draft.js';
import { createPageMaker } from '../../generator/docs/page-maker.js';
import type { ModulePlan } from '../../generator/model/binding-plan.js';
import type { GeneratedFile } from '../../generator/model/generated-file.js';
import { type PipelineInput, runPipeline } from '../../generator/pipeline.js';
import { headerProject } from '../cli/header-project.js';

const TYPES = 'typedef long NTSTATUS;\ntypedef unsigned long ULONG;\ntypedef void *HANDLE;\n';
const HEADERS = {
  'a.h': `${TYPES}typedef enum _MODE { ModeOne = 1, ModeAll = -1 } MODE;
typedef struct _PAIR { ULONG Left; MODE Mode : 4; } PAIR, *PPAIR;
/** Makes a PAIR. @param Pair The pair, in MODE ModeOne | ModeAll. */
NTSTATUS __stdcall NtMakePair(_Out_ PPAIR Pair);
`,
  'b.h':
    '#include "a.h"\nNTSTATUS __stdcall ZwMakePair(_Out_ PPAIR Pair);\nNTSTATUS __stdcall NtDropPair(HANDLE Pair);\n',
};
const QUIET = { begin: () => {}, end: () => {} };

function prepare(): PipelineInput {
  const { ready } = prepareRun(
    { config: 'c.json' },
    headerProject(HEADERS, { select: { functions: ['*'], enums: ['*'] } }),
  );
  if (ready === null) throw new Error('the project can be run');
  return ready.input;
}

interface WatchedRun {
  readonly setup: PageSetup;
  readonly drafts: readonly PageDraft[];
  /** What came out, in its order: paths of files, and names of the functions whose pages were drafted. */
  readonly order: readonly string[];
}

async function watchRun(): Promise<WatchedRun> {
  const order: string[] = [];
  const drafts: PageDraft[] = [];
  const setups: PageSetup[] = [];
  const sink = {
    prepare: () => {},
    takeFile: (file: string) => void order.push(file),
    openModules: () => ({ take: (module: ModulePlan) => void order.push(module.path), finish: async () => [] }),
    openPages(setup: PageSetup) {
      setups.push(setup);
      return {
        take(draft: PageDraft) {
          drafts.push(draft);
          if (draft.kind === 'function') order.push(draft.name);
        },
        finish: async () => [],
      };
    },
  };
  await runPipeline(prepare(), QUIET, { sink });
  const [setup] = setups;
  if (setup === undefined) throw new Error('the run makes pages');
  return { setup, drafts, order };
}

test('a function is drafted as soon as both of its modules are planned, so that a thread is not kept waiting', async () => {
  const { order } = await watchRun();
  const at = (what: string): number => order.indexOf(what);
  expect(at('NtMakePair')).toBeGreaterThan(-1);
  expect(at('NtMakePair')).toBeLessThan(at('raw/b.ts'));
  expect(at('ZwMakePair')).toBeLessThan(at('api.json'));
  expect(at('NtDropPair')).toBeLessThan(at('api.json'));
});

test('drafts can be handed to a thread, and make the same pages in any order', async () => {
  const { setup, drafts } = await watchRun();
  const { value } = await runPipeline(prepare(), QUIET);
  const pages = (value?.files ?? []).filter(({ path }) => path.endsWith('.md'));
  const maker = createPageMaker(structuredClone(setup));
  const made = structuredClone(drafts).toReversed().map(maker.make);
  const byPath = (files: readonly GeneratedFile[]) => new Map(files.map(({ path, text }) => [path, text]));
  expect(byPath([...made, maker.makeIndex()])).toEqual(byPath(pages));
  // One for each function, record and enum, and the index.
  expect(pages).toHaveLength(3 + 1 + 1 + 1);
});

test('the index lists functions as they are declared, whenever their pages were made', async () => {
  const { setup, drafts } = await watchRun();
  const maker = createPageMaker(setup);
  for (const draft of drafts.toReversed()) maker.make(draft);
  expect(maker.listPages().map(({ title }) => title)).toEqual([
    'NtMakePair',
    'ZwMakePair',
    'NtDropPair',
    'PAIR',
    'MODE',
  ]);
});
