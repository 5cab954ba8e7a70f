import fc from 'fast-check';

/** Scalars with the width in bits that a bit-field of the type may take; null where C allows no bit-field. */
const SCALARS: readonly (readonly [string, number | null])[] = [
  ['char', 8],
  ['signed char', 8],
  ['unsigned char', 8],
  ['short', 16],
  ['unsigned short', 16],
  ['int', 32],
  ['unsigned int', 32],
  ['long', 32],
  ['unsigned long', 32],
  ['__int64', 64],
  ['unsigned __int64', 64],
  ['float', null],
  ['double', null],
  ['void *', null],
];

/** C text of one member; `name` gives a fresh name for every use. */
type Member = (name: () => string) => string;

const scalar = fc.constantFrom(...SCALARS);

const plainField: fc.Arbitrary<Member> = fc
  .tuple(scalar, fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }), alignment())
  .map(
    ([[type], bounds, align]) =>
      (name) =>
        `${align}${type} ${name()}${bounds.map((bound) => `[${bound}]`).join('')};`,
  );

const pointerField: fc.Arbitrary<Member> = fc
  .constantFrom('void (__stdcall *NAME)(int, void *);', 'struct NeverDefined *NAME;', 'int (*NAME)[3];')
  .map((text) => (name) => text.replace('NAME', name()));

/** Named, unnamed and zero-width bit-fields: the three ways in which MSVC's storage units begin and end. */
const bitField: fc.Arbitrary<Member> = fc
  .tuple(
    scalar.filter(([, width]) => width !== null),
    fc.integer({ min: 0, max: 64 }),
    fc.boolean(),
  )
  .map(([[type, limit], wish, isNamed]) => {
    const width = Math.min(wish, limit ?? 0);
    return (name) => `${type} ${isNamed && width > 0 ? name() : ''}: ${width};`;
  });

/** A member that exists on some architectures only. */
function conditional(member: fc.Arbitrary<Member>): fc.Arbitrary<Member> {
  const condition = fc.constantFrom('#ifdef _WIN64', '#ifndef _WIN64', '#if defined(_M_ARM64)', '#ifdef _M_IX86');
  return fc.tuple(condition, member).map(
    ([head, inner]) =>
      (name) =>
        `${head}\n${inner(name)}\n#endif`,
  );
}

function alignment(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(2, 4, 8, 16).map((n) => `__declspec(align(${n})) `) },
    { weight: 1, arbitrary: fc.constant('FUZZ_WIDE ') },
  );
}

/** Records in records, anonymous (flattened by C) and named, three deep at most. */
const { member } = fc.letrec<{ member: Member; nested: Member }>((tie) => ({
  member: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 6, arbitrary: plainField },
    { weight: 5, arbitrary: bitField },
    { weight: 1, arbitrary: pointerField },
    { weight: 1, arbitrary: conditional(fc.oneof(plainField, bitField)) },
    { weight: 2, arbitrary: tie('nested') },
  ),
  nested: fc
    .tuple(fc.constantFrom('struct', 'union'), fc.array(tie('member'), { maxLength: 4 }), fc.boolean())
    .map(([kind, members, isNamed]) => (name) => {
      const body = members.map((inner) => inner(name)).join('\n');
      return `${kind} {\nint ${name()};\n${body}\n}${isNamed ? ` ${name()}` : ''};`;
    }),
}));

/** A record definition as C text, named by the caller. */
export type RecordText = (tag: string) => string;

export const randomRecord: fc.Arbitrary<RecordText> = fc
  .tuple(
    fc.constantFrom('struct', 'struct', 'union'),
    fc.array(member, { minLength: 1, maxLength: 7 }),
    alignment(),
    fc.constantFrom(null, null, null, 1, 2, 4, 8, 16, 'wide' as const),
    fc.boolean(),
  )
  .map(([kind, members, align, pack, hasTail]) => (tag) => {
    const name = counter();
    const body = members.map((inner) => inner(name)).join('\n');
    // Every record has a member on every architecture: C has no empty records.
    const tail = hasTail && kind === 'struct' ? `short ${name()};\nunsigned char Tail[];` : `short ${name()};`;
    const text = `typedef ${kind} ${align}_${tag}\n{\n${body}\n${tail}\n} ${tag}, *P${tag};`;
    if (pack === 'wide') return `FUZZ_PACK\n${text}\nFUZZ_UNPACK`;
    return pack === null ? text : `#pragma pack(push, ${pack})\n${text}\n#pragma pack(pop)`;
  });

function counter(): () => string {
  let count = 0;
  return () => `f${count++}`;
}
