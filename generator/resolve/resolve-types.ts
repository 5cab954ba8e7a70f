import type { Diagnostic, Result } from '../diagnostics.js';
import type { TranslationUnit } from '../model/declaration.js';
import type { MacroDefinition } from '../model/header-source.js';
import { collectTypes } from './collect-types.js';
import type { CollectedTypes } from './collected-types.js';
import { EnumValues } from './enum-values.js';
import { toEvaluation } from './evaluation.js';
import { ExpressionValues } from './expression-values.js';
import { resolveGuidVariables } from './guid-constant.js';
import { MacroValues } from './macro-values.js';
import { RecordLayouts } from './record-layouts.js';
import { resolveRecordLayouts } from './record-resolution.js';
import { findRepeatedDefinitions } from './repeated-definitions.js';
import { findRepeatedTypedefs } from './repeated-typedefs.js';
import { resolveMacroConstants } from './resolve-constants.js';
import { resolveEnums } from './resolve-enums.js';
import { resolveTypedefs, TypedefTable } from './resolve-typedefs.js';
import { SyntaxTypes } from './syntax-types.js';
import type { TypeContext } from './type-context.js';
import type { TypeModel, TypeSettings } from './type-model.js';
import { TypeShapes } from './type-shapes.js';

/** The meaning of every type and constant of the headers, on every target, at the configured version. */
export function resolveTypes(
  units: readonly TranslationUnit[],
  macros: readonly MacroDefinition[],
  settings: TypeSettings,
): Result<TypeModel> {
  const collected = collectTypes(units);
  const parts = connectParts(collected, macros, settings);
  const { context, typedefTable, enumValues, layouts, values, macroValues } = parts;
  const typedefs = resolveTypedefs(collected.typedefs, typedefTable, settings);
  const enums = resolveEnums(collected.enums, enumValues, settings);
  const records = resolveRecordLayouts(collected.records, layouts, settings);
  const sources = { context, values, macroValues };
  const constants = resolveMacroConstants(macros, sources);
  const variables = units.flatMap((unit) => unit.declarations.filter((declaration) => declaration.kind === 'variable'));
  const model: TypeModel = {
    typedefs: typedefs.typedefs,
    records: records.records,
    enums,
    constants: new Map([...constants.constants, ...resolveGuidVariables(variables, context, values)]),
    unbound: [...records.unbound, ...constants.unbound],
    toCType: (syntax) => context.toCType(syntax),
    layoutOf: (type, target) => values.scope(target).layoutOf(type),
    underlying: (type, target) => context.underlying(type, target),
    evaluate: (expression, target) => {
      const value =
        typeof expression === 'string'
          ? context.evaluateText(expression).on(target)
          : values.evaluate(expression, target);
      return toEvaluation(value, values.scope(target));
    },
    parse: (text) => values.parse(text),
    isTypeName: (name) => context.isTypeName(name),
  };
  const found = [...typedefs.diagnostics, ...layouts.diagnostics, ...records.diagnostics, ...enumValues.diagnostics];
  const repeated = [
    ...findRepeatedDefinitions(collected, settings),
    ...findRepeatedTypedefs(collected, context, settings),
  ];
  return { value: model, diagnostics: [...describeUnknown(collected), ...repeated, ...found] };
}

/** The parts call each other through the context, which is complete before any of them is used. */
function connectParts(collected: CollectedTypes, macros: readonly MacroDefinition[], settings: TypeSettings) {
  const context: TypeContext = {
    settings,
    collected,
    toCType: (syntax) => syntaxTypes.toCType(syntax),
    boundFault: (length) => syntaxTypes.boundFault(length),
    typedefType: (name, target) => typedefTable.typeOf(name, target),
    typedefReach: (name, target) => typedefTable.reach(name, target),
    underlying: (type, target) => typedefTable.underlying(type, target),
    shapeOf: (type, target) => shapes.shapeOf(type, target),
    placedRecord: (key, target) => layouts.placed(key, target),
    findField: (record, name, target) => layouts.findField(record, name, target),
    findName: (name, target) => enumValues.find(name, target) ?? macroValues.find(name, target),
    evaluateText: (text) => values.evaluateText(text),
    isTypeName: (name) => collected.typedefs.has(name),
  };
  const syntaxTypes = new SyntaxTypes(context);
  const typedefTable = new TypedefTable(collected.typedefs, settings, context.toCType);
  const shapes = new TypeShapes(context);
  const layouts = new RecordLayouts(context);
  const enumValues = new EnumValues(context);
  const values = new ExpressionValues(context);
  const macroValues = new MacroValues(context, macros);
  return { context, typedefTable, layouts, enumValues, values, macroValues };
}

function describeUnknown({ unknown }: CollectedTypes): Diagnostic[] {
  return [...unknown].map(([name, { range, users }]) => ({
    code: 'NTB1301',
    severity: 'warning',
    message: `unknown type ${name}, used by ${users} ${users === 1 ? 'declaration' : 'declarations'}`,
    range,
    hint: 'it can only be used behind a pointer',
  }));
}
