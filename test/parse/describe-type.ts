import type { FunctionSyntax, TypeSyntax } from '../../generator/model/declaration.js';

/** A type in the words that C's declarations are explained with: `pointer to function(int) returning void`. */
export function describeType(type: TypeSyntax): string {
  switch (type.kind) {
    case 'named':
      return `${qualifiers(type)}${type.isBuiltin ? '' : '@'}${type.name}`;
    case 'record':
      return `${qualifiers(type)}${type.recordKind} ${type.tag ?? '{}'}${type.definition === null ? '' : ' defined'}`;
    case 'enum':
      return `${qualifiers(type)}enum ${type.tag ?? '{}'}${type.definition === null ? '' : ' defined'}`;
    case 'pointer':
      return `${qualifiers(type)}pointer${type.width ?? ''} to ${describeType(type.pointee)}`;
    case 'array':
      return `array[${type.length?.text ?? ''}] of ${describeType(type.element)}`;
    case 'function':
      return describeFunction(type);
  }
}

function describeFunction(type: FunctionSyntax): string {
  const parameters = type.parameters.map((parameter) => describeType(parameter.type));
  const list = [...parameters, ...(type.isVariadic ? ['...'] : [])].join(', ');
  return `${type.convention === null ? '' : `${type.convention} `}function(${list}) returning ${describeType(type.returnType)}`;
}

function qualifiers({ isConst, isVolatile }: { readonly isConst: boolean; readonly isVolatile: boolean }): string {
  return `${isConst ? 'const ' : ''}${isVolatile ? 'volatile ' : ''}`;
}
