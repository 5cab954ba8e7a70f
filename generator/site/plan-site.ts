import type { ApiModel } from '../model/api-model.js';
import { planConstantsPage } from './plan-constants-page.js';
import { planEnumPages } from './plan-enum-page.js';
import { planFunctionPage } from './plan-function-page.js';
import { planHomePage } from './plan-home-page.js';
import { planListings } from './plan-listings.js';
import { planRecordPage } from './plan-record-page.js';
import { planSearch } from './plan-search.js';
import { planTypePage } from './plan-type-page.js';
import { isNested, isSecondTwin } from './site-paths.js';
import type { SearchData, SitePage } from './site-plan.js';
import { createSiteScope, type SiteScope } from './site-scope.js';
import type { SiteSettings } from './site-settings.js';

/** The site as a stream of pages: one is rendered and let go before the next is planned. */
export interface Site {
  readonly scope: SiteScope;
  pages(): Iterable<SitePage>;
  search(): SearchData;
}

export function planSite(model: ApiModel, settings: SiteSettings): Site {
  const scope = createSiteScope(model, settings);
  return { scope, pages: () => planPages(model, scope), search: () => planSearch(scope) };
}

function* planPages(model: ApiModel, scope: SiteScope): Iterable<SitePage> {
  yield planHomePage(scope);
  for (const fn of model.functions) if (!isSecondTwin(fn, scope.settings)) yield planFunctionPage(fn, scope);
  for (const record of model.records.values()) if (!isNested(record)) yield planRecordPage(record, scope);
  for (const declared of model.enums.values()) yield* planEnumPages(declared, scope);
  for (const name of scope.paths.types.keys()) {
    const typedef = model.typedefs.get(name);
    if (typedef !== undefined) yield planTypePage(typedef, scope);
  }
  for (const page of scope.constants.pages) yield planConstantsPage(page, scope);
  yield* planListings(scope);
}
