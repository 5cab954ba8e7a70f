// Joins the package's modules behind its entries: reading the support's thirty files took longer than all else of an
// import. What the entries share lies in chunks of its own, so each module still exists once. The compiler's files
// stay for the declarations; package.json exports the entries alone.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const dist = new URL('../runtime/dist/', import.meta.url);
const entries = ['runtime/index', 'runtime/support/index', 'generated/raw/index'];
const input = Object.fromEntries(entries.map((name) => [name, fileURLToPath(new URL(`${name}.js`, dist))]));

const bundle = await rolldown({ input, platform: 'node', external: ['koffi'] });
await bundle.write({
  dir: fileURLToPath(dist),
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'bundle/[name].js',
});
await bundle.close();
