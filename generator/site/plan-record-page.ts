import { sentence } from '../docs/contract-words.js';
import { type LayoutRow, planLayoutTable } from '../inspect/layout-table.js';
import type { ApiRecord } from '../model/api-model.js';
import { TARGETS } from '../model/target.js';
import { drawByteMap } from './byte-map.js';
import { renderCode, renderSpelling } from './code-html.js';
import { EMPTY, escapeHtml, html } from './html.js';
import { expandNested } from './nested-fields.js';
import { combineText } from './overlay-text.js';
import type { PageLinks } from './page-links.js';
import { headerLink, usedBy } from './page-parts.js';
import { planTypeFacts, renderDocumentation, renderTypeSources, typeLead } from './plan-type-parts.js';
import { renderProse } from './prose-html.js';
import type { RecordLayoutTable, RecordPage } from './site-plan.js';
import type { SiteScope } from './site-scope.js';
import { isAlways } from './version-paths.js';

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
    facts: planTypeFacts(record, scope),
    // Of a long one the table has every field, and the source the rest; both would make the page heavy.
    declaration: record.text.length > MOST_DECLARED ? EMPTY : renderCode(record.text, 'c', links),
    remarks: combineText(
      renderDocumentation(record.documentation, links),
      overlay?.sections.get('Remarks') ?? null,
      links,
      scope,
    ),
    layout:
      table.columns.length === 0
        ? null
        : planTable(table, isLong ? { ...links, find: links.findPlain, name: links.plain } : links),
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
  const planned = rows.map((row) => planFieldRow(row, links));
  return {
    columns: columns.map(({ targets, size, align }) => ({ targets: targets.join(', '), size: `${size} / ${align}` })),
    rows: planned,
    hasText: planned.some(({ text }) => text !== EMPTY),
    hasBits: planned.some(({ bits }) => bits !== ''),
  };
}

function planFieldRow({ field, offsets }: LayoutRow, links: PageLinks): RecordLayoutTable['rows'][number] {
  const { availability, documentation } = field;
  const version = isAlways(availability) ? EMPTY : html`<b class="v">${escapeHtml(sentence(availability.text))}</b> `;
  const said = documentation === null ? EMPTY : renderProse(documentation, links);
  return {
    id: field.name,
    name: escapeHtml(field.name),
    type: renderSpelling(field.spelling, links),
    bits: field.bitWidth === null ? '' : `${field.bitWidth}`,
    offsets: offsets.map((offset) => offset ?? '–'),
    isDifferent: offsets.some((offset) => offset !== offsets[0]),
    text: version === EMPTY && said === EMPTY ? EMPTY : html`${version}${said}`,
  };
}
