// Joins the tool's 300 modules, and what they import, into one for the command line and one per thread: reading them
// one by one takes longer than many a run. Modules of the bundle lie one folder below dist/, as deep as those of the
// compiler, so paths to templates hold in both. Arrays are gone through by index in them (index-arrays.mjs).
// Ajv's code for the schemas of the documents that users write is left beside them, and V8's for the command line.
// The compiler alone leaves a dist/ that works, only slower to start.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import { indexArrays } from './index-arrays.mjs';

const sources = new URL('../generator/', import.meta.url);
const dist = new URL('../dist/', import.meta.url);
const bundles = new URL('bundle/', dist);
rmSync(bundles, { recursive: true, force: true });

const texts = indexArrays(pathOf('tsconfig.json'));
texts.set(pathOf('emit/template-programs.ts'), await writeTemplatePrograms());
const threads = {
  'file-writer-thread': 'site/file-writer-thread.ts',
  'output-worker': 'cache/output-worker.ts',
  'parser-worker': 'parse/parser-worker.ts',
  'writer-worker': 'output/writer-worker.ts',
};
await writeBundle('command-line', 'cli/command-line.ts', 'cjs');
// A thread's program is found by its place beside the module that starts it.
for (const [name, file] of Object.entries(threads)) await writeBundle(name, file, 'esm');

/** As the compiler spells paths: with forward slashes. */
function pathOf(file) {
  return fileURLToPath(new URL(file, sources)).replaceAll('\\', '/');
}

/** The module of the templates' programs with those of the templates that ship. */
async function writeTemplatePrograms() {
  const load = (file) => import(new URL(file, dist).href);
  const { readTemplates } = await load('emit/backend-templates.js');
  const { AROUND } = await load('emit/write-program.js');
  const writers = { koffi: 'emit/template-set.js', docs: 'emit/template-set.js', site: 'site/render-site.js' };
  const entries = [];
  for (const [folder, writer] of Object.entries(writers)) {
    const written = (await load(writer)).writePrograms(readTemplates(folder));
    for (const [text, program] of written) {
      entries.push(`[${JSON.stringify(text)}, (${AROUND.join(', ')}) => {\n${program}\n}]`);
    }
  }
  return `export const TEMPLATE_PROGRAMS = new Map([\n${entries.join(',\n')}\n]);\n`;
}

async function writeBundle(name, file, format) {
  const bundle = await rolldown({
    input: { [name]: pathOf(file) },
    platform: 'node',
    plugins: [{ name: 'sources', load: loadSource }],
    // A package of several forms has one that can be bundled. Our sources name the files that they are compiled to.
    resolve: { mainFields: ['module', 'main'], extensionAlias: { '.js': ['.ts', '.js'] } },
  });
  await bundle.write({
    dir: fileURLToPath(bundles),
    format,
    entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
    codeSplitting: false,
  });
  await bundle.close();
}

function loadSource(file) {
  const code = texts.get(file.replaceAll('\\', '/'));
  return code === undefined ? null : { code, moduleType: 'ts' };
}

// The compiler writes files without the permission to run them; npm sets it only when it installs a package.
chmodSync(new URL('cli.js', dist), 0o755);

const { SCHEMA_OPTIONS } = await import(new URL('config/schema-options.js', dist).href);
const ajv = new Ajv({ ...SCHEMA_OPTIONS, code: { ...SCHEMA_OPTIONS.code, source: true } });
const names = ['config', 'overrides'];
for (const name of names) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, dist), 'utf8')), name);
}
const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
writeFileSync(new URL('schema-validators.cjs', dist), code);

const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('write-code-cache.mjs', import.meta.url))], {
  stdio: 'inherit',
  timeout: 120_000,
});
if (status !== 0) throw new Error(`the code cache could not be written: ${status}`);
