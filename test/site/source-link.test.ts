import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rebaseSourceLink } from '../../generator/site/source-link.js';
import { headerProject } from '../cli/header-project.js';
import { runCommand } from '../cli/run-command.js';

const at = (name: string) => path.resolve('/project', name);
const FOLDERS = { docs: at('generated/docs'), headers: [at('headers')], site: at('site') };
const LINK = '../../headers/{path}#L{line}';

test.each([
  ['a web link as it is', 'https://example.com/{path}', FOLDERS, 'https://example.com/{path}'],
  ['a relative link from a page of the site', LINK, FOLDERS, '../../headers/{path}#L{line}'],
  ['from deeper down', LINK, { ...FOLDERS, site: at('out/web/site') }, '../../../../headers/{path}#L{line}'],
  ['nothing for a site outside the project', LINK, { ...FOLDERS, site: path.resolve('/elsewhere/site') }, null],
  ['nothing for headers that the link does not lead to', LINK, { ...FOLDERS, headers: [at('other')] }, null],
  ['nothing without a folder that it is relative to', LINK, { ...FOLDERS, docs: null }, null],
  ['nothing for a link without a path', '../headers', FOLDERS, null],
  ['nothing for another scheme', 'javascript:{path}', FOLDERS, null],
  ['nothing where there is none', null, FOLDERS, null],
])('the configuration gives %s', (_, link, folders, want) => {
  expect(rebaseSourceLink(link, folders)).toBe(want);
});

test('view source leads to the header, as in the Markdown pages', async () => {
  const keys = { sourceLink: '../../h/{path}#L{line}', output: { bindings: 'out', docs: 'docs' } };
  const dir = headerProject({ 'a.h': '\nint Open(int A);\n' }, keys);
  await runCommand(['docs', '-c', 'c.json', '--out', 'site'], dir);
  const text = readFileSync(path.join(dir, 'site/functions/Open.html'), 'utf8');
  const href = /href="([^"]*)"[^>]*>a\.h:2</.exec(text)?.[1] ?? '';
  expect(href).toBe('../../h/a.h#L2');
  const header = path.join(dir, 'site/functions', href.replace(/#.*/, ''));
  expect(readFileSync(header, 'utf8')).toContain('int Open(int A);');
});
