import { expect, test } from 'vitest';
import { readBackend } from '../../generator/emit/backend-templates.js';
import { renderBindings } from '../../generator/emit/render-bindings.js';
import type { IndexModulePlan, ModulePlan } from '../../generator/model/binding-plan.js';
import { supportNames } from '../../generator/plan/type-table.js';
import { bindText } from './bind-text.js';

const INDEX: IndexModulePlan = {
  template: 'index',
  path: 'index.ts',
  origin: 'all headers',
  support: '../support.js',
  supportSymbols: [],
  imports: [],
  supportTypes: ['NTSTATUS'],
  reexports: ['./a.js', './b.js'],
};

function renderWith(templates: Readonly<Record<string, string>>, modules: readonly ModulePlan[] = [INDEX]) {
  return renderBindings(modules, { texts: new Map(Object.entries(templates)) });
}

const MODULE =
  '// {{origin}}\n{{#each imports}}\nimport { {{#each symbols}}{{this}}, {{/each}} } from "{{module}}";\n{{/each}}\n{{body}}';

test('a module is its body behind the imports that the body used', () => {
  const { value, diagnostics } = renderWith({
    module: MODULE,
    index: "{{#each reexports}}\n// {{use 'b'}} {{useType 'c'}} {{use 'a'}} {{useType 'a'}} {{this}}\n{{/each}}\n",
  });
  expect(diagnostics).toEqual([]);
  expect(value).toEqual([
    {
      path: 'index.ts',
      text: '// all headers\nimport { a, b, type c,  } from "../support.js";\n// b c a a ./a.js\n// b c a a ./b.js\n',
    },
  ]);
});

test('nothing is escaped as HTML', () => {
  const { value } = renderWith({ module: '{{body}}', index: '{{#each reexports}}{{this}}{{/each}}' }, [
    { ...INDEX, reexports: ['<a> & "b"'] },
  ]);
  expect(value[0]?.text).toBe('<a> & "b"');
});

const broken: readonly (readonly [string, string])[] = [
  ['a name that the plan does not have', '{{reexport}}'],
  ['a block that does not end', '{{#each reexports}}'],
  ['a partial that is not there', '{{> nowhere}}'],
  ['a helper that is not there', '{{shout path}}'],
];
test.each(broken)('%s is an error of the template, not a crash', (_, template) => {
  const { value, diagnostics } = renderWith({ module: '{{body}}', index: template });
  expect(value).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'NTB1902', severity: 'error' }]);
  expect(diagnostics[0]?.message).toContain('index.ts');
});

test("every name that koffi's templates import is reserved, so that no header's name can hide it", () => {
  const { types, texts } = readBackend('koffi');
  const known = supportNames(types);
  const used = [...texts.values()].flatMap((text) => [...text.matchAll(/\{\{use(?:Type)? '(\w+)'\}\}/g)]);
  const names = [...new Set(used.map((match) => match[1] ?? ''))];
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !known.types.includes(name) && !known.values.includes(name))).toEqual([]);
});

test('the output is the same on every run', () => {
  const text = '#include <prelude.h>\nNTSTATUS NTAPI NtB(_Out_ PHANDLE H);\nNTSTATUS NTAPI NtA(_In_ PCWSTR N);\n';
  const [first, second] = [bindText(text), bindText(text)];
  expect([...first.files]).toEqual([...second.files]);
  const headers = [...first.files.keys()].map((path) => path.replace(/^raw\//, ''));
  expect(headers).toEqual(headers.toSorted());
});
