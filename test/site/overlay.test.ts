import { describe, expect, test } from 'vitest';
import { parseOverlay } from '../../generator/site/overlay.js';
import { createOverlayRenderer } from '../../generator/site/overlay-html.js';
import { headerProject } from '../cli/header-project.js';
import { runCommand } from '../cli/run-command.js';

const { markdown } = createOverlayRenderer();

describe('an overlay', () => {
  test('has a subject, a summary, parameters and sections', () => {
    const text =
      '# F\n\nWhat it is.\n\n## Parameters\n\n### A\n\nOf A.\n\n## Remarks (replace)\n\nLong.\n\n## Notes\n\nMore.';
    const overlay = parseOverlay(markdown, 'o/F.md', text);
    expect(overlay?.subject).toBe('F');
    expect(overlay?.summary?.text).toBe('What it is.');
    expect(overlay?.parameters.get('A')).toMatchObject({ text: 'Of A.', line: 7, isReplacement: false });
    expect(overlay?.sections.get('Remarks')).toMatchObject({ text: 'Long.', isReplacement: true });
    expect([...(overlay?.sections.keys() ?? [])]).toEqual(['Remarks', 'Notes']);
  });

  test('lists the constants that a parameter takes', () => {
    const overlay = parseOverlay(markdown, 'F.md', '# F\n## Parameters\n### A\nText.\n\nValues: `X_*`, `Y`\n');
    expect(overlay?.parameters.get('A')).toMatchObject({ text: 'Text.', values: ['X_*', 'Y'] });
  });

  test('takes no heading from a fenced block', () => {
    const overlay = parseOverlay(markdown, 'F.md', '# F\n\n```sh\n# not a heading\n```\n');
    expect(overlay?.summary?.text).toBe('```sh\n# not a heading\n```');
  });

  test('begins with a name', () => {
    expect(parseOverlay(markdown, 'F.md', 'text\n')).toBeNull();
    expect(parseOverlay(markdown, 'F.md', '## F\n')).toBeNull();
  });
});

test('what no longer matches the headers is reported with its place', async () => {
  const dir = headerProject(
    { 'a.h': 'int Open(int Access);\n#define OPEN_READ 1\n' },
    {},
    {
      'o/Open.md': '# Open\n\n## Parameters\n\n### Acess\n\nText.\n\n### Access\n\nValues: `OPEN_WRITE`\n',
      'o/Close.md': '# Opem\n\nText.\n',
      'o/bad.md': 'No heading.\n',
    },
  );
  const { stderr } = await runCommand(['docs', '-c', 'c.json', '--overlays', 'o', '--out', 'site'], dir);
  expect(stderr).toContain('o/Open.md:5:1: warning NTB2503: `Open` has no parameter `Acess`');
  expect(stderr).toContain('did you mean `Access`?');
  expect(stderr).toContain('o/Open.md:9:1: warning NTB2504: no constant is named `OPEN_WRITE`');
  expect(stderr).toContain('o/Close.md:1:1: warning NTB2502: this overlay is for `Opem`, which no header declares');
  expect(stderr).toContain('o/bad.md:1:1: warning NTB2501');
});
