import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Configuration } from '../config/configuration.js';
import {
  CONFIGURATION_FILE,
  headerFolder,
  type LoadedConfiguration,
  loadConfiguration,
  SHIPPED_CONFIGURATION,
} from '../config/load-configuration.js';
import type { Diagnostic } from '../diagnostics.js';

/** Options that every command which reads headers takes. */
export interface RunOptions {
  readonly config?: string;
  readonly headers?: string;
  readonly sdk?: string;
  readonly include?: readonly string[];
  readonly out?: string;
  readonly select?: readonly string[];
  readonly docs?: boolean;
  readonly cache?: boolean;
  readonly json?: boolean;
  readonly all?: boolean;
}

/**
 * The configuration that the arguments ask for. A folder of headers given alone is bound with the shipped
 * configuration, wherever the command is run; `--config` makes it replace the folders of that file.
 */
export function chooseConfiguration(options: RunOptions, cwd: string): LoadedConfiguration | readonly Diagnostic[] {
  const isShipped = options.config === undefined && options.headers !== undefined;
  const file = isShipped ? SHIPPED_CONFIGURATION : findConfiguration(options.config, cwd);
  if (file === null) {
    const message = `no ${CONFIGURATION_FILE} in this folder or above it`;
    const hint = 'write one, name one with --config, or bind a folder of headers with --headers DIR --out DIR';
    return [{ code: 'NTB0900', severity: 'error', message, range: null, hint }];
  }
  const display = isShipped ? 'default.config.json' : path.relative(cwd, file) || file;
  const loaded = loadConfiguration(file, display);
  if (!('configuration' in loaded)) return loaded;
  const { configuration } = loaded;
  const output = { ...configuration.output, bindings: path.resolve(cwd, path.basename(configuration.output.bindings)) };
  const based = isShipped ? { ...configuration, output, mayOverrideNothing: true, selectRanges: null } : configuration;
  return { ...loaded, configuration: applyOptions(based, options, cwd) };
}

function findConfiguration(config: string | undefined, cwd: string): string | null {
  if (config !== undefined) return path.resolve(cwd, config);
  for (let dir = cwd; ; dir = path.dirname(dir)) {
    const file = path.join(dir, CONFIGURATION_FILE);
    if (existsSync(file)) return file;
    if (dir === path.dirname(dir)) return null;
  }
}

function applyOptions(configuration: Configuration, options: RunOptions, cwd: string): Configuration {
  const { output } = configuration;
  const bindings = options.out === undefined ? output.bindings : path.resolve(cwd, options.out);
  const headers = options.headers === undefined ? configuration.headers : [headerFolder(options.headers, cwd, null)];
  // What the given SDK lacks (mingw-w64 lacks some of Microsoft's headers) comes from the configured one.
  const sdk =
    options.sdk === undefined ? configuration.sdk : [headerFolder(options.sdk, cwd, null), ...configuration.sdk];
  return {
    ...configuration,
    headers,
    sdk,
    includes: [...configuration.includes, ...(options.include ?? [])],
    // Globs of the command line have no place in the configuration.
    selectRanges:
      options.select === undefined || configuration.selectRanges === null
        ? configuration.selectRanges
        : { ...configuration.selectRanges, functions: [] },
    select:
      options.select === undefined ? configuration.select : { ...configuration.select, functions: options.select },
    support: rebase(configuration.support, output.bindings, bindings),
    output: options.docs === false ? { ...output, bindings, docs: null, kept: output.docs } : { ...output, bindings },
  };
}

/** A relative module path from the folder that it was written for, made relative to another. */
function rebase(specifier: string, from: string, to: string): string {
  if (!specifier.startsWith('.') || from === to) return specifier;
  const moved = path.relative(to, path.resolve(from, specifier)).split(path.sep).join('/');
  return moved.startsWith('.') ? moved : `./${moved}`;
}
