import { escapeMarkdown, renderCode } from '../docs/markdown-text.js';
import { type Change, IMPACTS, type Impact } from './change.js';

const TITLES: Readonly<Record<Impact, string>> = {
  breaking: 'Breaking',
  additive: 'Additive',
  documentation: 'Documentation only',
};

/** Lines of text, grouped by impact. */
export function renderChangesText(changes: readonly Change[]): string {
  const groups = groupByImpact(changes).map(([impact, group]) => {
    const lines = group.map(
      ({ subject, name, message, range }) => `  ${subject} ${name}: ${message}  (${range.file}:${range.line})`,
    );
    return [`${TITLES[impact]} (${group.length})`, ...lines].join('\n');
  });
  return groups.length === 0 ? 'no difference\n' : `${groups.join('\n\n')}\n`;
}

export function renderChangesMarkdown(changes: readonly Change[]): string {
  const groups = groupByImpact(changes).map(([impact, group]) => {
    const lines = group.map(
      ({ subject, name, message, range }) =>
        `- ${subject} ${renderCode(name)}: ${escapeMarkdown(message)} (${renderCode(`${range.file}:${range.line}`)})`,
    );
    return [`## ${TITLES[impact]}`, '', ...lines].join('\n');
  });
  return groups.length === 0 ? 'No difference.\n' : `${groups.join('\n\n')}\n`;
}

function groupByImpact(changes: readonly Change[]): readonly (readonly [Impact, readonly Change[]])[] {
  return IMPACTS.map((impact) => [impact, changes.filter((change) => change.impact === impact)] as const).filter(
    ([, group]) => group.length > 0,
  );
}
