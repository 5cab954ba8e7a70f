import path from 'node:path';
import type { Configuration } from '../config/configuration.js';
import type { Diagnostic, Result } from '../diagnostics.js';
import { readTemplates } from '../emit/backend-templates.js';
import type { ApiModel } from '../model/api-model.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { describeFailure } from '../output/output-faults.js';
import type { PipelineInput } from '../pipeline.js';
import { checkOverlays } from './check-overlays.js';
import { createSignatures } from './function-signatures.js';
import type { OverlayFile } from './overlay-files.js';
import { createOverlayRenderer } from './overlay-html.js';
import { planSite } from './plan-site.js';
import { renderSite } from './render-site.js';
import { readAssets, readRules } from './site-assets.js';
import { isSiteFolder, type WrittenSite, writeSiteFolder } from './site-folder.js';
import type { SiteSettings } from './site-settings.js';
import { rebaseSourceLink } from './source-link.js';
import { numberVersions } from './version-numbers.js';

export interface SiteOptions {
  readonly dir: string;
  /** The folder as users see it. */
  readonly display: string;
  readonly title: string | null;
  readonly sourceLink: string | null;
  readonly overlays: readonly OverlayFile[];
  readonly isServed: boolean;
}
export type BuiltSite = WrittenSite;

/** Plans, renders and writes the site, page by page. */
export function buildSite(model: ApiModel, input: PipelineInput, options: SiteOptions): Result<BuiltSite | null> {
  const problem = checkFolder(options);
  if (problem !== null) return { value: null, diagnostics: [problem] };
  const { value: overlays, diagnostics } = checkOverlays(createOverlayRenderer().markdown, options.overlays, model);
  const { configuration, backend } = input;
  const settings: SiteSettings = {
    title: options.title ?? 'Native API reference',
    sourceLink: options.sourceLink ?? sourceLinkOf(configuration, options),
    twinPrefixes: configuration.twinPrefixes,
    versionNames: numberVersions(configuration.version.names, model),
    codeOf: createSignatures(model, backend.types, configuration.packageName),
    overlays,
    rules: readRules(),
  };
  try {
    return { value: writeSiteFolder(options.dir, makeFiles(model, settings)), diagnostics };
  } catch (error) {
    return { value: null, diagnostics: [...diagnostics, describeFailure({ ...options, range: null }, error)] };
  }
}

/** Why the site may not be written there. */
function checkFolder({ dir, display }: SiteOptions): Diagnostic | null {
  try {
    return isSiteFolder(dir) ? null : foreignFolder();
  } catch (error) {
    return describeFailure({ display, range: null }, error);
  }
}

function* makeFiles(model: ApiModel, settings: SiteSettings): Iterable<GeneratedFile> {
  yield* renderSite(planSite(model, settings), readTemplates('site'));
  yield* readAssets();
}

/** A server shows the site's folder alone, from which a relative link cannot lead to the headers. */
function sourceLinkOf({ sourceLink, output, headers }: Configuration, { dir, isServed }: SiteOptions): string | null {
  const docs = output.docs === null || isServed ? null : path.resolve(output.bindings, output.docs);
  return rebaseSourceLink(sourceLink, { docs, headers: headers.map((folder) => folder.dir), site: dir });
}

function foreignFolder(): Diagnostic {
  const message = 'the output folder holds files that ntbind docs did not write';
  return { code: 'NTB1921', severity: 'error', message, range: null, hint: 'name an empty folder with --out' };
}
