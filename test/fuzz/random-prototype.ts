import fc from 'fast-check';

const SCALARS = [
  'char',
  'unsigned char',
  'short',
  'unsigned long',
  'long',
  'unsigned __int64',
  '__int64 unsigned',
  'signed __int8',
  'unsigned const __int16',
  'double',
  'FUZZ_SIZE',
  'wchar_t',
];

/** A declarator around a name, as C nests them: pointers, arrays and functions. */
type Wrap = (inner: string) => string;

const scalar = fc.constantFrom(...SCALARS, 'struct NeverDefined *', 'const char *', 'FUZZ_CALLBACK', 'FUZZ_FUNCTION *');

const declarator: fc.Arbitrary<Wrap> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Wrap>((name) => name) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Wrap>(
      (name) => `*${name}`,
      (name) => `*const ${name}`,
      (name) => `**${name}`,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Wrap>(
      (name) => `${name}[4]`,
      (name) => `${name}[]`,
      (name) => `(*${name})[3]`,
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '__stdcall ', '__cdecl ', 'FUZZ_X86_CALL '),
        fc.constantFrom('void', 'int, void *', 'FUZZ_SIZE, ...'),
      )
      .map(
        ([convention, list]): Wrap =>
          (name) =>
            `(${convention}*${name})(${list})`,
      ),
  },
);

const parameter = fc.tuple(scalar, declarator).map(
  ([type, wrap]) =>
    (name: string) =>
      `${type} ${wrap(name)}`,
);

/** A function declaration as C text; only a cdecl function may take further arguments. */
export const randomPrototype: fc.Arbitrary<(name: string) => string> = fc
  .tuple(
    fc.constantFrom('void', ...SCALARS, 'void *', 'FUZZ_CALLBACK'),
    fc.constantFrom('__stdcall', '_stdcall', '__cdecl', '__fastcall', 'FUZZ_X86_CALL', 'FUZZ_WIDE_CALL', ''),
    fc.array(fc.tuple(parameter, fc.boolean()), { maxLength: 6 }),
    fc.boolean(),
  )
  .map(([result, convention, parameters, isOpen]) => (name) => {
    const list = parameters.map(([spell, isNamed], index) => spell(isNamed ? `p${index}` : ''));
    const isVariadic = isOpen && list.length > 0 && (convention === '' || convention === '__cdecl');
    const text = [...list, ...(isVariadic ? ['...'] : [])].join(', ') || 'void';
    return `${result} ${convention} ${name}(${text});`;
  });
