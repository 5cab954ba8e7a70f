import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { compileTemplate } from '../../generator/emit/compile-template.js';
import type { Render, TemplateEnvironment } from '../../generator/emit/template-scope.js';

const PARTIALS: Readonly<Record<string, string>> = {
  item: '{{name}}{{#if pad}}:{{pad}}{{/if}}\n',
  nested: '{{#each items}}\n{{../pad}}{{this}}\n{{/each}}\n{{> item}}\n',
};

const VALUE = {
  name: 'a',
  count: 0,
  isTrue: true,
  nothing: null,
  undefinedValue: undefined,
  items: ['x', 'y'],
  empty: [],
  inner: { name: 'b', items: [1], deep: { name: 'c' } },
  list: [
    { name: 'd', items: ['p', 'q'] },
    { name: 'e', items: [] },
  ],
};

/** Handlebars itself says what a template gives. */
function handlebarsText(template: string): string {
  const handlebars = Handlebars.create();
  const options = { noEscape: true, strict: true, preventIndent: true };
  for (const [name, text] of Object.entries(PARTIALS)) {
    handlebars.registerPartial(name, handlebars.compile(text, options));
  }
  handlebars.registerHelper({
    is: (left: unknown, right: unknown) => left === right,
    pick: (name: string) => name,
    loud(this: unknown, { fn }: Handlebars.HelperOptions) {
      return fn(this).toUpperCase();
    },
  });
  return handlebars.compile(template, options)(VALUE);
}

function ownText(template: string): string {
  const environment: TemplateEnvironment<null> = {
    helpers: { is: (_, left, right) => left === right, pick: (_, name) => name },
    blocks: { loud: (text) => text.toUpperCase() },
    findPartial: (name): Render<null> => compileTemplate(PARTIALS[name] ?? '', environment),
  };
  const out: string[] = [];
  compileTemplate(template, environment)(VALUE, null, out, null);
  return out.join('');
}

test.each([
  [
    'names, paths and what is nothing',
    '{{name}} {{inner.deep.name}} {{count}} {{isTrue}} [{{nothing}}{{undefinedValue}}]',
  ],
  ['nothing is escaped', '<{{name}}> & {{{name}}}'],
  ['items of an array by their place', '{{items.[1]}} {{items.length}}'],
  [
    'conditions',
    '{{#if name}}1{{/if}}{{#if count}}2{{else}}3{{/if}}{{#if empty}}4{{/if}}{{#unless nothing}}5{{/unless}}',
  ],
  ['a condition on a name that is missing', '{{#if inner.other}}1{{else}}2{{/if}}'],
  ['a chain of conditions', '{{#if count}}1{{else if isTrue}}2{{else}}3{{/if}}'],
  ['lists, and lists of nothing', '{{#each items}}<{{this}}>{{/each}}{{#each empty}}x{{else}}none{{/each}}'],
  [
    'the way up out of a list',
    '{{#each list}}{{name}}{{../name}}{{#each items}}{{../name}}{{../../name}}{{/each}};{{/each}}',
  ],
  ['conditions do not lead down', '{{#each list}}{{#if items}}{{../name}}{{/if}}{{/each}}'],
  ['tags alone on their lines', 'a\n{{#if name}}\n  b\n{{/if}}\n  {{#each items}}\n  {{this}}\n  {{/each}}\nc\n'],
  ['marks against blanks', 'a  {{~name~}}  b'],
  ['partials', 'x\n{{> item}}\n  {{> item}}\n{{> item inner}}\n'],
  ['partials with what is given beside', "{{> item pad='  '}}{{> item inner pad=name}}{{> nested pad='-'}}"],
  ['partials in lists', "{{#each list}}\n{{> nested pad='+'}}\n{{/each}}\n"],
  ['partials that an expression names', "{{> (pick 'item') inner}}"],
  ['helpers and blocks', "{{#if (is name 'a')}}{{pick 'z'}}{{/if}}{{#loud}}\nx{{name}}\n{{/loud}}\n"],
  ['text that looks like a program', '"; throw 1; //` + name + `\\ \u2028 \'); {{name}} {{pick \'"+name+"\'}}'],
  ['comments', 'a{{! no }}b{{!-- {{no}} --}}c'],
])('as Handlebars: %s', (_, template) => {
  expect(ownText(template)).toBe(handlebarsText(template));
});

test.each([
  ['a name that the value lacks', '{{other}}'],
  ['a path that the value lacks', '{{inner.other}}'],
  ['the inside of what is missing', '{{#if other.name}}{{/if}}'],
  ['an unknown helper', "{{other 'a'}}"],
  ['an unknown block', '{{#other name}}{{/other}}'],
  ['a tag that does not close', '{{#if name}}'],
])('an error: %s', (_, template) => {
  expect(() => ownText(template)).toThrow();
});
