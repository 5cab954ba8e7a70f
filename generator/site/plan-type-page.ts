import type { ApiTypedef } from '../model/api-model.js';
import { renderSpelling } from './code-html.js';
import { renderCallback } from './declaration-html.js';
import { type Fact, renderFacts } from './facts-html.js';
import { EMPTY, escapeHtml, type Html, html } from './html.js';
import { combineText } from './overlay-text.js';
import type { PageLinks } from './page-links.js';
import { headerLink, usedBy } from './page-parts.js';
import { renderParameters } from './plan-parameters.js';
import { planTypeFacts, renderDocumentation, renderTypeSources, typeLead } from './plan-type-parts.js';
import type { TypePage } from './site-plan.js';
import type { SiteScope } from './site-scope.js';
import { definitionOf } from './type-definition.js';
import { sizesOfTypedef, spellType } from './type-words.js';

/** A scalar, a handle or a callback. */
export function planTypePage(typedef: ApiTypedef, scope: SiteScope): TypePage {
  const path = scope.paths.types.get(typedef.name) ?? '';
  const links = scope.linksOf(path);
  const { callback, documentation, name } = typedef;
  const overlay = scope.settings.overlays.get(name) ?? null;
  const derived =
    callback === null ? `A type of ${sizesOfTypedef(typedef, scope.model)}.` : 'A function of the caller.';
  const remarks = renderDocumentation(documentation, links);
  return {
    kind: 'type',
    path,
    title: name,
    description: documentation?.summary ?? '',
    header: headerLink(typedef.header, scope),
    lead: typeLead(typedef, overlay, derived, links, scope),
    facts: renderFacts([...planTypeFacts(typedef, scope), ...(callback === null ? [sizeFact(typedef, scope)] : [])]),
    declaration: renderTypedef(typedef, links, scope),
    parameters: callback === null ? EMPTY : renderParameters(callback.parameters, documentation, overlay, links, scope),
    remarks: combineText(remarks, overlay?.sections.get('Remarks') ?? null, links, scope),
    usedBy: usedBy(scope.subjects.get(name), name, links, scope),
    sources: renderTypeSources(typedef, overlay, scope),
  };
}

function sizeFact(typedef: ApiTypedef, { model }: SiteScope): Fact {
  return { label: 'Size', value: escapeHtml(sizesOfTypedef(typedef, model)) };
}

function renderTypedef({ name, callback }: ApiTypedef, links: PageLinks, { model }: SiteScope): Html {
  if (callback !== null) return renderCallback(name, callback, spellType(callback.type.returnType), links);
  const type = definitionOf(name, model);
  const spelled = type === undefined ? EMPTY : renderSpelling(spellType(type), links);
  return html`<b>typedef</b> ${spelled} ${escapeHtml(name)};`;
}
