import { existsSync } from 'node:fs';

/**
 * The program of a thread, which lies beside the module that starts it; `module` is that module's URL. Null where
 * sources are run as they are: what a thread can run is compiled.
 */
export function findThreadProgram(name: string, module: string): URL | null {
  const program = new URL(`./${name}.js`, module);
  return existsSync(program) ? program : null;
}
