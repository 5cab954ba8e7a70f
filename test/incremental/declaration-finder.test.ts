import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { prepareRun } from '../../generator/cli/prepare-run.js';
import { createDeclarationFinder } from '../../generator/incremental/declaration-finder.js';
import { listDeclared, withSharers } from '../../generator/incremental/declaration-text.js';
import type { Declaration } from '../../generator/model/declaration.js';
import { parseUnit } from '../../generator/parse/parse-unit.js';
import { PLAIN_PARSER, type SyntaxParser } from '../../generator/parse/syntax-parser.js';
import type { SyntaxTable } from '../../generator/parse/syntax-table.js';
import { scan } from '../../generator/pipeline.js';
import { scanText } from '../parse/parse-text.js';

const spell = (declarations: readonly Declaration[]) => JSON.stringify(declarations, null, 1);

/** Each text is parsed once. */
function createRepeatingParser(): SyntaxParser {
  const tables = new Map<string, SyntaxTable | null>();
  return {
    ...PLAIN_PARSER,
    parse(code) {
      const table = tables.get(code) ?? PLAIN_PARSER.parse(code);
      tables.set(code, table);
      return table;
    },
  };
}

test('a declaration read alone is the one that comes of the whole header', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const headers = process.env['PHNT_INCLUDE'] ?? path.join(root, 'headers');
  expect(readdirSync(headers).length).toBeGreaterThan(0);
  const { ready } = prepareRun({ headers, out: 'out' }, root);
  const scanned = ready === null ? [] : scan(ready.input).value.headers;
  let count = 0;
  const parser = createRepeatingParser();
  for (const source of scanned) {
    const { value, diagnostics } = parseUnit(source);
    if (diagnostics.length > 0) continue;
    const names = new Set(value.declarations.flatMap(listDeclared));
    for (const name of names) {
      // A new one each time: what another name has made it read would be there already.
      const found = createDeclarationFinder(source, parser)?.find(name) ?? [];
      count++;
      const named = value.declarations.filter((declaration) => listDeclared(declaration).includes(name));
      const whole = withSharers(named, value.declarations);
      expect(spell(found), `${name} of ${source.path}`).toEqual(spell(whole));
    }
  }
  expect(count).toBeGreaterThan(100);
}, 120_000);

test('of a declaration that conditionals split each reading is found, and what else has the name', () => {
  const text = `typedef int
#ifdef _WIN64
NAME
#else
OTHER
#endif
;
extern int NAME[2];
NAME f(NAME *);
`;
  const [source] = scanText(text).value.headers;
  if (source === undefined) throw new Error('there is no header');
  const finder = createDeclarationFinder(source, PLAIN_PARSER);
  const linesOf = (name: string) => finder?.find(name)?.map(({ kind, range }) => `${kind} ${range.line}`);
  expect(linesOf('NAME')).toEqual(['typedef 1', 'variable 8']);
  expect(linesOf('OTHER')).toEqual(['typedef 1']);
  expect(finder?.found().length).toBe(3);
});
