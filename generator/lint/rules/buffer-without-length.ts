import type { LintFunction, LintParameter, LintSubject } from '../lint-subject.js';
import { pointeeOf } from '../pointee.js';
import type { LintFinding, LintRule } from '../rule.js';

/** `_In_ PVOID Buffer, _In_ ULONG BufferLength`: nothing connects the two. */
export const BUFFER_WITHOUT_LENGTH: LintRule = {
  code: 'NTB2009',
  name: 'buffer-without-length',
  summary: 'a buffer has a length beside it that its annotation does not name',
  severity: 'warning',
  check: (subject) => subject.functions.flatMap((fn) => checkFunction(fn, subject)),
};

const LENGTH_WORD = /^(?:Length|Size|Bytes|Cb|ByteCount|SizeInBytes|LengthInBytes)$/;

function checkFunction(fn: LintFunction, subject: LintSubject): readonly LintFinding[] {
  return fn.parameters.flatMap((parameter, index) => {
    if (!isBareBuffer(parameter, subject)) return [];
    const length = fn.parameters[index + 1];
    if (length === undefined || !isLengthOf(length, parameter)) return [];
    const sal = parameter.contract.direction === 'out' ? '_Out_writes_bytes_' : '_In_reads_bytes_';
    return [
      {
        message: `nothing says that \`${length.name}\` is the length of \`${parameter.name}\``,
        range: parameter.syntax.range,
        hint: `annotate it \`${sal}(${length.name})\` or its like`,
      },
    ];
  });
}

/** An untyped pointer with a direction and no extent. */
function isBareBuffer({ name, syntax, contract }: LintParameter, { model }: LintSubject): boolean {
  const { direction, extent, isReserved, conditions } = contract;
  if (name === null || direction === 'unknown' || extent !== null || isReserved || conditions.length > 0) return false;
  const type = pointeeOf(syntax.type, model)?.type;
  return type?.kind === 'void' || (type?.kind === 'named' && type.isBuiltin && type.name === 'void');
}

/** `BufferLength` beside `Buffer`: a value, or a pointer to one, that carries the buffer's name. */
function isLengthOf({ name, contract }: LintParameter, buffer: LintParameter): boolean {
  if (name === null || buffer.name === null || contract.direction === 'unknown') return false;
  return name.startsWith(buffer.name) && LENGTH_WORD.test(name.slice(buffer.name.length));
}
