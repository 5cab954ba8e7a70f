import { describe, expect, test } from 'vitest';
import { TARGETS } from '../../generator/model/target.js';
import { CLANG_HINT, hasClang } from '../compiler/probe.js';
import { HEADERS, readValues } from './clang.js';
import { NT_HEADERS, readExpressions, readHeader, readPrototypes } from './header-text.js';

const UMBRELLA = '#include <phnt_windows.h>\n#include <phnt.h>\n#include <ntzwapi.h>\n';
const { PHNT_INCLUDE: phnt } = process.env;

/** Where phnt departs from itself: its Zw twins take other parameters than its Nt functions. */
const PHNT_TWINS_DIFFER = ['ZwCreateEvent', 'ZwOpenEvent', 'ZwWaitForWorkViaWorkerFactory'];
/** A whole SDK has them: phnt leaves them to it. */
const NOT_PHNTS = /_JOBOBJECT_ASSOCIATE_COMPLETION_PORT|^JOB_OBJECT_MSG_/;

const expressions = [...NT_HEADERS, 'ntdef.h', 'ntstatus.h', 'phnt.h']
  .flatMap((header) => readExpressions(readHeader(header)))
  .filter((expression) => !NOT_PHNTS.test(expression));
const prototypes = [...NT_HEADERS, 'ntzwapi.h']
  .flatMap((header) => readPrototypes(readHeader(header)))
  .filter(({ name, guards }) => !/^el/.test(guards) && !PHNT_TWINS_DIFFER.includes(name));

describe.skipIf(!hasClang || phnt === undefined).each(TARGETS)(
  `phnt declares the same on %s (${CLANG_HINT}, and PHNT_INCLUDE=<phnt's include folder>)`,
  (target) => {
    test('records, enumerators and constants have the same layouts and values', () => {
      const ours = readValues(target, HEADERS, UMBRELLA, expressions);
      expect(ours.size).toBeGreaterThan(900);
      const theirs = readValues(target, phnt ?? '', UMBRELLA, [...ours.keys()]);
      expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(ours));
    });

    test('functions have the same types', () => {
      const types = prototypes.map(({ name, parameters }) => `typedef NTSTATUS NTAPI ${name}_(\n${parameters});\n`);
      const same = prototypes.map(({ name }) => `__builtin_types_compatible_p(__typeof__(${name}), ${name}_)`);
      const values = readValues(target, phnt ?? '', UMBRELLA + types.join(''), same);
      expect([...values].filter(([, value]) => value !== 1n)).toEqual([]);
      expect(values.size).toBe(prototypes.length);
    });
  },
);
