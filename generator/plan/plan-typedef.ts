import type { ApiTypedef, Callback } from '../model/api-model.js';
import type { AliasPlan, CallbackPlan } from '../model/type-plan.js';
import { docParagraph, docTag, joinBlocks, placeLine } from './doc-lines.js';
import { nameParameters } from './function-names.js';
import { nativeType, prototypeText } from './native-type.js';
import type { PlanScope } from './plan-scope.js';
import { escapeDocLine, quote } from './source-text.js';
import type { TypeForm } from './type-form.js';
import { valueType } from './type-text.js';

/** `export type ACCESS_MASK = number`; null where the name already stands for a record, an enum or a callback. */
export function planAlias(typedef: ApiTypedef, scope: PlanScope): AliasPlan | null {
  const symbol = scope.names.typedefs.get(typedef.name);
  if (symbol === undefined || callbackOf(typedef, scope) !== null) return null;
  // A type of the support library that has the name already is passed on by the index.
  const rule = scope.table.typedefs[typedef.name];
  if (rule?.kind === 'status' && rule.type === typedef.name) return null;
  const form = scope.forms.of({ kind: 'typedef', name: typedef.name });
  if (!isNameable(form)) return null;
  const type = valueType(form, scope);
  return type === symbol.name ? null : { name: symbol.name, doc: typedefDoc(typedef), type };
}

/** What is only declared, or is a function without names for its parameters, has no TypeScript type. */
function isNameable(form: TypeForm): boolean {
  if (form.kind === 'array') return isNameable(form.element);
  return form.kind !== 'opaque' && form.kind !== 'function';
}

/** `export type X = (...) => ...` and a value of the same name to register an implementation with. */
export function planCallback(typedef: ApiTypedef, scope: PlanScope): CallbackPlan | null {
  const symbol = scope.names.typedefs.get(typedef.name);
  const callback = callbackOf(typedef, scope);
  if (symbol === undefined || callback === null) return null;
  const { type, parameters } = callback;
  const names = nameParameters({ parameters }, () => false);
  const forms = parameters.map((parameter) => scope.forms.of(parameter.type));
  const returned = scope.forms.of(type.returnType);
  const prototype = prototypeText(
    nativeType(returned, scope),
    type.convention,
    forms.map((form) => nativeType(form, scope)),
  );
  const hasRecord = [returned, ...forms].some(({ kind }) => kind === 'record');
  return {
    name: symbol.name,
    doc: typedefDoc(typedef),
    parameters: parameters.map((parameter, index) => ({
      name: names.argumentOf(parameter),
      type: callbackType(forms[index] ?? { kind: 'void' }, scope),
    })),
    returnType: callbackType(returned, scope),
    prototype: type.isVariadic || hasRecord ? null : quote(prototype),
  };
}

/** As native code passes it: a BOOLEAN is a number here, since no generated code stands between. */
function callbackType(form: TypeForm, scope: PlanScope): string {
  if (form.kind === 'scalar' && form.role === 'boolean') return 'number';
  if (form.kind === 'array' || form.kind === 'function' || form.kind === 'record') return 'bigint';
  return valueType(form, scope);
}

/** Its own, or that of the function type that it points to. */
export function callbackOf(typedef: ApiTypedef, { model }: PlanScope): Callback | null {
  if (typedef.callback !== null) return typedef.callback;
  const type = typedef.type.x64 ?? typedef.type.arm64 ?? typedef.type.x86;
  const target = type?.kind === 'pointer' ? type.pointee : type;
  return target?.kind === 'typedef' ? (model.typedefs.get(target.name)?.callback ?? null) : null;
}

function typedefDoc({ documentation, range }: ApiTypedef): readonly string[] {
  return joinBlocks(
    docParagraph(documentation?.summary ?? ''),
    ...(documentation?.remarks ?? []).map((remark) => docParagraph(remark)),
    placeLine(range, null),
    (documentation?.seeAlso ?? []).flatMap((reference) => docTag('@see', escapeDocLine(reference))),
  );
}
