import path from 'node:path';
import { hasErrors } from '../chain.js';
import { displayPath } from '../config/display-path.js';
import { findHeaders } from '../config/find-headers.js';
import { createFileReader, type FileReader, locateHeader, rootsOf } from '../config/header-files.js';
import { rangeOfValue } from '../config/json-document.js';
import type { LoadedConfiguration } from '../config/load-configuration.js';
import type { Diagnostic } from '../diagnostics.js';
import { readBackend } from '../emit/backend-templates.js';
import type { PipelineInput } from '../pipeline.js';
import { type OverridesDocument, parseOverrides } from '../resolve/overrides.js';
import type { SourceFinder } from './diagnostic-text.js';
import { chooseConfiguration, type RunOptions } from './run-options.js';

/** Everything that a run needs, read and checked; `ready` is null when something was wrong with it. */
export interface PreparedRun {
  readonly diagnostics: readonly Diagnostic[];
  readonly findSource: SourceFinder;
  readonly ready: ReadyRun | null;
}

export interface ReadyRun {
  readonly input: PipelineInput;
  readonly loaded: LoadedConfiguration;
}

export function prepareRun(options: RunOptions, cwd: string): PreparedRun {
  const loaded = chooseConfiguration(options, cwd);
  const readFile = createFileReader();
  if (!('configuration' in loaded)) {
    return { diagnostics: loaded, findSource: plainFinder(readFile, cwd), ready: null };
  }
  const { configuration } = loaded;
  const findSource = sourceFinder(loaded, readFile, cwd);
  const { value: found, diagnostics } = findHeaders(loaded, cwd);
  const entries = [...configuration.includes, ...found];
  if (hasErrors(diagnostics)) return { diagnostics, findSource, ready: null };
  const overrides = readOverrides(loaded, readFile, cwd);
  if (overrides !== null && !('overrides' in overrides)) return { diagnostics: overrides, findSource, ready: null };
  const backend = readBackend(configuration.backend);
  return {
    diagnostics,
    findSource,
    ready: { loaded, input: { configuration, overrides, entries, backend, readFile } },
  };
}

function readOverrides(
  { configuration, document }: LoadedConfiguration,
  readFile: FileReader,
  cwd: string,
): OverridesDocument | readonly Diagnostic[] | null {
  if (configuration.overrides === null) return null;
  const display = displayPath(configuration.overrides, cwd);
  const text = readFile(configuration.overrides);
  if (text !== null) return parseOverrides(display, text);
  const message = `cannot read the overrides ${display}`;
  return [{ code: 'NTB0906', severity: 'error', message, range: rangeOfValue(document, ['overrides']) }];
}

/** Messages call a header by its path from the current folder, whatever its path in the output is. */
function sourceFinder(
  { configuration, document }: LoadedConfiguration,
  readFile: FileReader,
  cwd: string,
): SourceFinder {
  const roots = rootsOf(configuration);
  const findPlain = plainFinder(readFile, cwd);
  return (file) => {
    if (file === document.file) return { name: file, text: document.text };
    const found = locateHeader(file, roots, readFile);
    return found === null ? findPlain(file) : { name: displayPath(found, cwd), text: readFile(found) };
  };
}

/** For files that messages name by their path from the current folder. */
function plainFinder(readFile: FileReader, cwd: string): SourceFinder {
  return (file) => ({ name: file, text: readFile(path.resolve(cwd, file)) });
}
