import type { ApiConstant, ApiModel, ApiParameter } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import type { Documentation } from '../model/documentation.js';
import { renderSpelling } from './code-html.js';
import { EMPTY, escapeHtml, type Html, html, joinHtml } from './html.js';
import type { Overlay, OverlayPart } from './overlay.js';
import { combineText } from './overlay-text.js';
import type { PageLinks } from './page-links.js';
import { contractHtml, mark } from './page-parts.js';
import type { FunctionSubject } from './plan-function-page.js';
import { renderProse } from './prose-html.js';
import type { ValueTable } from './site-plan.js';
import type { SiteScope } from './site-scope.js';
import { definitionOf } from './type-definition.js';
import { findValueSet, numberOf, selectConstants } from './value-sets.js';
import { describeBits, hexOf } from './value-words.js';

/** Each parameter with its type, its contract in words and what is said of it. */
export function renderParameters(
  parameters: readonly ApiParameter[],
  documentation: Documentation | null,
  overlay: Overlay | null,
  links: PageLinks,
  scope: SiteScope,
): Html {
  const rows = parameters.map((parameter) => {
    const documented = documentation?.parameters.find(({ name }) => name === parameter.name)?.text ?? '';
    const own = documented === '' ? EMPTY : html`${renderProse(documented, links)}${mark('header')}`;
    const part = overlay?.parameters.get(parameter.name) ?? null;
    const text = combineText(own, part, links, scope);
    const head = html`<dt>${escapeHtml(parameter.name)} <code>${renderSpelling(parameter.spelling, links)}</code>`;
    const contract = html`<p class=c>${contractHtml(parameter, links)}`;
    return html`${head}<dd>${contract}${text === EMPTY ? EMPTY : html`<div>${text}</div>`}`;
  });
  return joinHtml(rows);
}

/** A mask's constants with their bits, for each parameter that takes one. */
export function planValueTables(subject: FunctionSubject, links: PageLinks, scope: SiteScope): readonly ValueTable[] {
  return subject.fn.parameters.flatMap((parameter) => {
    const part = subject.overlay?.parameters.get(parameter.name) ?? null;
    const constants = findConstants(subject, parameter, part, scope);
    if (constants.length === 0) return [];
    const hasText = constants.some((constant) => constant.documentation !== null);
    const rows = joinHtml(constants.map((constant) => renderRow(constant, hasText, links)));
    return [{ parameter: parameter.name, hasText, rows }];
  });
}

/** An overlay's list is somebody's knowledge; a comment that names constants comes next, then the rules. */
function findConstants(
  { fn, documentation }: FunctionSubject,
  parameter: ApiParameter,
  part: OverlayPart | null,
  scope: SiteScope,
): readonly ApiConstant[] {
  if (part !== null && part.values.length > 0) return selectConstants(scope.model, part.values);
  const ruled = findValueSet(fn, parameter, scope.values);
  if (ruled !== null) return ruled.constants;
  if (!isInteger(parameter.type, scope.model)) return [];
  const text = documentation?.parameters.find(({ name }) => name === parameter.name)?.text ?? '';
  const named = [...text.matchAll(/\b[A-Z][A-Z\d]*_(?:[A-Z\d_]+\b\*?|\*)/g)].map(([name]) => name);
  const found = selectConstants(scope.model, [...new Set(named)]);
  const values = found.filter(({ value }) => value.kind === 'integer');
  return values.length < 2 ? [] : values.slice(0, MOST_ROWS);
}

function isInteger(type: CType, model: ApiModel): boolean {
  let current: CType | undefined = type;
  for (let depth = 0; current?.kind === 'typedef' && depth < DEEPEST; depth += 1) {
    current = definitionOf(current.name, model);
  }
  return current?.kind === 'integer';
}

const DEEPEST = 32;

const MOST_ROWS = 40;

/** Name, value, bits, meaning. */
function renderRow({ name, documentation, ...constant }: ApiConstant, hasText: boolean, links: PageLinks): Html {
  const value = numberOf(constant);
  const bits = html`<td>${escapeHtml(hexOf(value, 4))}<td>${escapeHtml(describeBits(value))}`;
  const text = documentation === null ? EMPTY : renderProse(documentation, links);
  return html`<tr><th scope=row>${links.plain(name)}${bits}${hasText ? html`<td>${text}` : EMPTY}`;
}
