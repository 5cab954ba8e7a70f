import { describe, expect, test } from 'vitest';
import { attribute, escapeHtml, html } from '../../generator/site/html.js';

describe('escapeHtml', () => {
  test.each([
    ['a name', 'NtClose', 'NtClose'],
    ['tags', '<script>', '&lt;script&gt;'],
    ['quotes', `"'`, '&quot;&#39;'],
    ['an entity that stands in the text', '&lt;', '&amp;lt;'],
    ['lines', 'a\nb', 'a\nb'],
    ['letters beyond ASCII as character references', 'ä…', '&#228;&#8230;'],
    ['a character of two code units', '\u{1F600}', '&#128512;'],
    // U+202E shows what follows from right to left: https://trojansource.codes
    ['a bidirectional override, visibly', 'a\u202eb', 'a&#65533;b'],
    ['a control character, visibly', 'a\u0007b', 'a&#65533;b'],
  ])('%s', (_, text, want) => {
    expect(escapeHtml(text)).toBe(want);
  });
});

test('an attribute keeps its quotes where its value needs them (HTML 13.1.2.3)', () => {
  expect(attribute(escapeHtml('../a/b.html#C'))).toBe('../a/b.html#C');
  expect(attribute(escapeHtml('a b'))).toBe('"a b"');
  expect(attribute(escapeHtml('a>b'))).toBe('"a&gt;b"');
  expect(attribute(escapeHtml(''))).toBe('""');
});

test('html fills in what is Html already', () => {
  expect(html`<b>${escapeHtml('<')}</b>${1}`).toBe('<b>&lt;</b>1');
});
