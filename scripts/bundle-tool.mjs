// Joins the compiler's 300 modules into one per command: reading them one by one takes longer than many a run. Modules
// of the bundle lie one folder below dist/, as deep as those of the compiler, so paths to templates hold in both.
// Ajv's code for the schemas of the documents that users write is left beside them.
// The compiler alone leaves a dist/ that works, only slower to start.
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';

const dist = new URL('../dist/', import.meta.url);
const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const external = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`));

rmSync(new URL('bundle/', dist), { recursive: true, force: true });
// A thread's program is found by its place beside the module that starts it.
const input = {
  cli: 'cli.js',
  'bundle/parser-worker': 'parse/parser-worker.js',
  'bundle/validation-worker': 'emit/validation-worker.js',
};
const files = Object.entries(input).map(([name, file]) => [name, fileURLToPath(new URL(file, dist))]);
const bundle = await rolldown({ input: Object.fromEntries(files), platform: 'node', external });
await bundle.write({
  dir: fileURLToPath(dist),
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'bundle/[name].js',
});
await bundle.close();
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
