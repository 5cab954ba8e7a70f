import type { ApiFunction, ApiModel } from '../model/api-model.js';
import { type ConstantPages, planConstantPages } from './constant-pages.js';
import { createLinkIndex } from './link-index.js';
import { createOverlayRenderer, type OverlayRenderer } from './overlay-html.js';
import { createPageLinks, type PageLinks } from './page-links.js';
import { chooseFileName, planSitePaths, type SitePaths } from './site-paths.js';
import type { SiteSettings } from './site-settings.js';
import { indexSubjects, type SubjectIndex } from './subject-index.js';
import { selectTypePages } from './type-pages.js';
import { indexUsers, type UserIndex } from './user-index.js';
import { collectFamilies, type ValueSource } from './value-sets.js';
import { planVersionPaths, type VersionPaths } from './version-paths.js';

/** What every page is planned from; nothing in it changes while pages are planned. */
export interface SiteScope {
  readonly model: ApiModel;
  readonly settings: SiteSettings;
  readonly functions: ReadonlyMap<string, ApiFunction>;
  readonly paths: SitePaths;
  readonly constants: ConstantPages;
  readonly subjects: SubjectIndex;
  readonly users: UserIndex;
  readonly values: ValueSource;
  readonly versions: VersionPaths;
  readonly headers: ReadonlyMap<string, string>;
  readonly libraries: ReadonlyMap<string, string>;
  readonly overlays: OverlayRenderer;
  linksOf(page: string): PageLinks;
}

export function createSiteScope(model: ApiModel, settings: SiteSettings): SiteScope {
  const constants = planConstantPages(model);
  const paths = planSitePaths(model, selectTypePages(model), settings);
  const subjects = indexSubjects(model, paths, constants);
  const links = createLinkIndex(subjects);
  return {
    model,
    settings,
    paths,
    constants,
    subjects,
    functions: new Map(model.functions.map((fn) => [fn.name, fn])),
    users: indexUsers(model, links),
    values: collectFamilies(model, settings.rules.values),
    versions: planVersionPaths(model, settings.versionNames),
    headers: namePages('headers', headersOf(model)),
    libraries: namePages(
      'dlls',
      model.functions.map(({ library }) => library),
    ),
    overlays: createOverlayRenderer(),
    linksOf: (page) => createPageLinks(links, page),
  };
}

function headersOf(model: ApiModel): readonly string[] {
  const items = [
    ...model.functions,
    ...model.records.values(),
    ...model.enums.values(),
    ...model.typedefs.values(),
    ...model.constants.values(),
  ];
  return items.map(({ header }) => header);
}

function namePages(folder: string, names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const pages = new Map<string, string>();
  for (const name of [...new Set(names)].sort()) pages.set(name, `${folder}/${chooseFileName(name, taken)}.html`);
  return pages;
}
