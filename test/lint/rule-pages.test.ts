import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LINT_RULES } from '../../generator/lint/rules.js';
import { lintText } from './lint-text.js';

const PAGES = new URL('../../docs/lint/', import.meta.url);
const SCHEMA = new URL('../../schema/config.schema.json', import.meta.url);

function readPage(code: string) {
  const text = readFileSync(new URL(`${code}.md`, PAGES), 'utf8');
  const [wrong = '', right = ''] = [...text.matchAll(/```c\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  return { text, wrong, right };
}

describe.each(LINT_RULES)('the page of $code $name', ({ code, name, severity }) => {
  const { text, wrong, right } = readPage(code);

  test('names the rule and its level', () => {
    expect(text).toContain(`\`${name}\`, ${severity} by default.`);
  });

  test('shows C that the rule, and no other, finds wrong', () => {
    expect(lintText(wrong).map((finding) => [finding.code, finding.severity])).toEqual([[code, severity]]);
  });

  test('shows C that no rule finds wrong', () => {
    expect(lintText(right)).toEqual([]);
  });

  test('tells how to switch the rule off, which works', () => {
    expect(text).toContain(`"lint": { "${code}": "off" }`);
    expect(lintText(wrong, { [code]: 'off' })).toEqual([]);
    expect(lintText(wrong, { [code]: 'warning' }).map((finding) => finding.severity)).toEqual(['warning']);
    // An example of the rule on such comments cannot be silenced by one that it judges.
    expect(lintText(`// ntbind-disable ${code}\n${wrong}`)).toEqual([]);
  });
});

test('every rule has a page, is in the list of rules and can be configured', () => {
  const codes = LINT_RULES.map(({ code }) => code);
  expect(readdirSync(PAGES).sort()).toEqual([...codes.map((code) => `${code}.md`), 'README.md'].sort());
  const readme = readFileSync(new URL('README.md', PAGES), 'utf8');
  for (const { code, name, severity } of LINT_RULES) {
    expect(readme).toContain(`| [${code}](${code}.md) | ${name} | ${severity} |`);
  }
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  expect(Object.keys(schema.properties.lint.properties)).toEqual(codes);
});
