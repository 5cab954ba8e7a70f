import type { Diagnostic } from '../../diagnostics.js';
import type { LintDiagnostic, LintRule } from '../rule.js';
import { type FindHeader, regionAt, regionOf } from './finding-place.js';

/** A log of the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0). */
export function renderSarif(
  diagnostics: readonly (Diagnostic | LintDiagnostic)[],
  rules: readonly LintRule[],
  find: FindHeader,
): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ntbind', rules: rules.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => describeResult(diagnostic, rules, find)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule({ code, name, summary, severity }: LintRule) {
  return {
    id: code,
    name,
    shortDescription: { text: summary },
    help: { text: `docs/lint/${code}.md` },
    defaultConfiguration: { level: severity },
  };
}

function describeResult(diagnostic: Diagnostic | LintDiagnostic, rules: readonly LintRule[], find: FindHeader) {
  const { code, severity, message, hint, range } = diagnostic;
  const ruleIndex = rules.findIndex((rule) => rule.code === code);
  const text = hint === undefined ? message : `${message}: ${hint}`;
  const result = {
    ruleId: code,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: severity,
    // Braces are placeholders of a message (section 3.11.5): they are doubled.
    message: { text: text.replaceAll('{', '{{').replaceAll('}', '}}') },
  };
  if (range === null) return result;
  const { name, text: header } = find(range.file);
  const artifactLocation = { uri: uriOf(name) };
  const locations = [{ physicalLocation: { artifactLocation, region: regionOf(range, header) } }];
  const edits = 'fix' in diagnostic ? diagnostic.fix : [];
  if (edits.length === 0) return { ...result, locations };
  const replacements = edits.map((edit) => ({
    deletedRegion: regionAt(header ?? '', edit.start, edit.end),
    insertedContent: { text: edit.text },
  }));
  return { ...result, locations, fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] };
}

/** A relative path as a URI reference; an absolute one as a file URI. */
function uriOf(name: string): string {
  const path = name.split('/').map(encodeURIComponent).join('/');
  if (name.startsWith('/')) return `file://${path}`;
  return /^[A-Za-z]:/.test(name) ? `file:///${name.slice(0, 2)}${path.slice(path.indexOf('/'))}` : path;
}
