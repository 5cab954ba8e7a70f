import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TARGETS } from '../../generator/model/target.js';
import { CLANG_HINT, hasClang } from '../compiler/probe.js';
import { HEADERS, runClang } from './clang.js';

const UMBRELLA = '#include <phnt_windows.h>\n#include <phnt.h>\n#include <ntzwapi.h>\n';
const STRICT = ['-fsyntax-only', '-Wall', '-Wextra', '-Werror', '-Wno-ignored-attributes'];
const VERSIONS = ['PHNT_WINDOWS_NEW', 'PHNT_WINDOWS_10', 'PHNT_WINDOWS_7', 'PHNT_WINDOWS_XP'];

describe.skipIf(!hasClang).each(TARGETS)(`a C compiler accepts the headers on %s (${CLANG_HINT})`, (target) => {
  test.each(VERSIONS)('all of them, at %s, without a warning', (version) => {
    expect(runClang(target, HEADERS, UMBRELLA, [...STRICT, `-DPHNT_VERSION=${version}`]).messages).toBe('');
  });

  test('the SDK prelude, every header after windows.h, without a warning', () => {
    const headers = readdirSync(`${HEADERS}/sdk`).filter((name) => !/^p(shpack|oppack)/.test(name));
    const text = ['windows.h', ...headers].map((name) => `#include <${name}>\n`).join('');
    // Packing that begins in one header and ends in another is how the SDK does it.
    const flags = [...STRICT, '-Wsystem-headers', '-Wno-pragma-pack', '-DWIN32_NO_STATUS'];
    expect(runClang(target, `${HEADERS}/sdk`, text, flags).messages).toBe('');
  });
});

const { PHNT_INCLUDE: phnt } = process.env;

describe.skipIf(!hasClang || phnt === undefined).each(TARGETS)(
  `phnt stands on the SDK prelude on %s (${CLANG_HINT}, and PHNT_INCLUDE=<phnt's include folder>)`,
  (target) => {
    test('its umbrella, and what stands beside it', () => {
      const beside = ['ntsmss.h', 'ntzwapi.h', 'smbios.h', 'subprocesstag.h', 'usermgr.h', 'winsta.h', 'ntstrsafe.h'];
      const text = ['phnt_windows.h', 'phnt.h', ...beside].map((name) => `#include <${name}>\n`).join('');
      expect(runClang(target, phnt ?? '', text, ['-fsyntax-only', '-w']).messages).toBe('');
    });
  },
);
