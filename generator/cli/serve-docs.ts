import path from 'node:path';
import { SHIPPED_OVERLAYS } from '../site/overlay-files.js';
import { SITE_TEMPLATES } from '../site/site-assets.js';
import { type RunningSite, serveSite } from '../site/site-server.js';
import { watchSources } from '../site/watch-sources.js';
import type { CommandContext } from './context.js';
import type { DocsOptions } from './docs-command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { chooseConfiguration } from './run-options.js';

/** Shows the site until the process is told to stop, and builds it anew whenever its sources change. */
export async function serveDocs(
  options: DocsOptions,
  dir: string,
  context: CommandContext,
  rebuild: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const site = await startServer(dir, options.port ?? 0, context);
  if (site === null) return EXIT.usage;
  context.stdout.write(`serving ${site.url}, until Ctrl+C\n`);
  let building: Promise<unknown> = Promise.resolve();
  const watching = watchSources(sourcesOf(options, context), () => {
    building = building.then(rebuild).catch((error: unknown) => report('the site stays as it was', error, context));
  });
  await stopSignal();
  watching.close();
  site.close();
  await building;
  return EXIT.fine;
}

async function startServer(dir: string, port: number, context: CommandContext): Promise<RunningSite | null> {
  try {
    return await serveSite(dir, port);
  } catch (error) {
    report('cannot serve the site', error, context);
    return null;
  }
}

/** Whoever edits a template sees what is wrong with it, and goes on editing. */
function report(what: string, error: unknown, { stderr }: CommandContext): void {
  stderr.write(`${what}: ${error instanceof Error ? error.message : String(error)}\n`);
}

/** Headers, their configuration and overrides, overlays and templates. */
function sourcesOf(options: DocsOptions, { cwd }: CommandContext): readonly string[] {
  const loaded = chooseConfiguration(options, cwd);
  const own = options.overlays === undefined ? [] : [path.resolve(cwd, options.overlays)];
  if (!('configuration' in loaded)) return [...own, SHIPPED_OVERLAYS, SITE_TEMPLATES];
  const { headers, sdk, overrides } = loaded.configuration;
  const folders = [...headers, ...sdk].map(({ dir }) => dir);
  return [...folders, ...(overrides === null ? [] : [overrides]), ...own, SHIPPED_OVERLAYS, SITE_TEMPLATES];
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
