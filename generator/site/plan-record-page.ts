import { type LayoutRow, planLayoutTable } from '../inspect/layout-table.js';
import type { ApiRecord } from '../model/api-model.js';
import { TARGETS } from '../model/target.js';
import { drawByteMap } from './byte-map.js';
import { renderCode, renderSpelling } from './code-html.js';
import { renderFacts } from './facts-html.js';
import { attribute, EMPTY, escapeHtml, type Html, html, joinHtml } from './html.js';
import { hasMeaning, renderMeaning } from './meaning-html.js';
import { expandNested } from './nested-fields.js';
import { combineText } from './overlay-text.js';
import { type PageLinks, withoutPreviews } from './page-links.js';
import { headerLink, usedBy } from './page-parts.js';
import { planTypeFacts, renderDocumentation, renderTypeSources, typeLead } from './plan-type-parts.js';
import type { RecordLayoutTable, RecordPage } from './site-plan.js';
import type { SiteScope } from './site-scope.js';

/** One struct or union: declaration, layout on each architecture as a table and as drawings, users. */
export function planRecordPage(declared: ApiRecord, scope: SiteScope): RecordPage {
  const record = expandNested(declared, scope.model);
  const path = scope.paths.records.get(record.key) ?? '';
  const links = scope.linksOf(path);
  const title = record.typedefs[0] ?? record.key;
  const overlay = scope.settings.overlays.get(title) ?? null;
  const table = planLayoutTable(record);
  const isLong = table.rows.length > LONG;
  const drawings = table.columns.flatMap(({ targets }, index) => {
    if (isLong && index > 0) return [];
    const layout = targets[0] === undefined ? undefined : record.layouts[targets[0]];
    const svg = layout === undefined ? null : drawByteMap(layout, title, index === 0 && !isLong);
    return svg === null ? [] : [{ targets: targets.join(', '), svg }];
  });
  return {
    kind: 'record',
    path,
    title,
    description: record.documentation?.summary ?? '',
    header: headerLink(record.header, scope),
    lead: typeLead(record, overlay, describeRecord(record), links, scope),
    facts: renderFacts(planTypeFacts(record, scope)),
    // Of a long one the table has every field, and the source the rest; both would make the page heavy.
    declaration: record.text.length > MOST_DECLARED ? EMPTY : renderCode(record.text, 'c', links),
    remarks: combineText(
      renderDocumentation(record.documentation, links),
      overlay?.sections.get('Remarks') ?? null,
      links,
      scope,
    ),
    layout: table.columns.length === 0 ? null : planTable(table, isLong ? withoutPreviews(links) : links),
    drawings,
    usedBy: usedBy(scope.subjects.get(record.key), title, links, scope),
    sources: renderTypeSources(record, overlay, scope),
  };
}

/** Previews for every type of a longer table would weigh more than the table. */
const LONG = 90;
const MOST_DECLARED = 6000;

function describeRecord(record: ApiRecord): string {
  const layout = TARGETS.map((target) => record.layouts[target]).find((found) => found !== undefined);
  if (layout === undefined)
    return `A ${record.kind} that the headers declare and never define: only its address is used.`;
  const count = layout.fields.length;
  return `A ${record.kind} of ${count} ${count === 1 ? 'field' : 'fields'}.`;
}

function planTable({ columns, rows }: ReturnType<typeof planLayoutTable>, links: PageLinks): RecordLayoutTable {
  const shape = {
    hasText: rows.some(({ field }) => hasMeaning(field)),
    hasBits: rows.some(({ field }) => field.bitWidth !== null),
  };
  return {
    columns: columns.map(({ targets, size, align }) => ({ targets: targets.join(', '), size: `${size} / ${align}` })),
    rows: joinHtml(rows.map((row) => renderFieldRow(row, shape, links))),
    ...shape,
  };
}

type TableShape = Pick<RecordLayoutTable, 'hasText' | 'hasBits'>;

/** Name, type, bits, an offset for each column, meaning. */
function renderFieldRow({ field, offsets }: LayoutRow, { hasText, hasBits }: TableShape, links: PageLinks): Html {
  const name = escapeHtml(field.name);
  const isDifferent = offsets.some((offset) => offset !== offsets[0]);
  const bits = hasBits ? html`<td>${field.bitWidth ?? EMPTY}` : EMPTY;
  const places = joinHtml(offsets.map((offset) => html`<td>${escapeHtml(offset ?? '–')}`));
  const meaning = hasText ? html`<td>${renderMeaning(field, links)}` : EMPTY;
  const type = html`<td>${renderSpelling(field.spelling, links)}`;
  const row = html`<tr id=${attribute(name)}${isDifferent ? DIFFERENT : EMPTY}>`;
  return html`${row}<th scope=row>${name}${type}${bits}${places}${meaning}`;
}

const DIFFERENT = ' class=d' as Html;
