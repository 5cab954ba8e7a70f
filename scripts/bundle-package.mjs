// Joins the support's thirty modules into one: reading them took longer than all else of an import. Everything else
// reaches the support through its index alone, so that each module still exists once; a worker is started by its
// file, so that the rest stays as the compiler left it. What has to run before koffi is loaded stays a file of its
// own: in one file, imports come before all code.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const entry = fileURLToPath(new URL('../runtime/dist/runtime/support/index.js', import.meta.url));
const bundle = await rolldown({ input: entry, platform: 'node', external: ['koffi'] });
const groups = [{ name: 'gate', test: /[\\/](?:binding-gate|koffi-loading)\.js$/ }];
await bundle.write({
  dir: path.dirname(entry),
  format: 'esm',
  entryFileNames: 'index.js',
  chunkFileNames: '[name].js',
  codeSplitting: { groups },
});
await bundle.close();
