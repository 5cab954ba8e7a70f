import type { TypeSyntax } from '../../generator/model/declaration.js';
import type { Expression } from '../../generator/model/expression.js';

/** An expression with every grouping written out, so that a wrong precedence shows. */
export function showExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'integer':
      return `${expression.value}${expression.suffix}${expression.isDecimal ? '' : '#'}`;
    case 'float':
      return `${expression.value}f${expression.suffix}`;
    case 'character':
      return `${expression.prefix}char:${expression.value}`;
    case 'string':
      return `${expression.prefix}${JSON.stringify(expression.value)}`;
    case 'name':
      return expression.name;
    case 'unary':
      return `${expression.operator}(${showExpression(expression.operand)})`;
    case 'binary':
      return `(${showExpression(expression.left)} ${expression.operator} ${showExpression(expression.right)})`;
    case 'conditional':
      return `(${showExpression(expression.condition)} ? ${showExpression(expression.whenTrue)} : ${showExpression(expression.whenFalse)})`;
    case 'cast':
      return `cast<${showType(expression.type)}>(${showExpression(expression.operand)})`;
    case 'sizeof':
      return `sizeof<${showType(expression.type)}>`;
    case 'sizeofExpression':
      return `sizeof(${showExpression(expression.operand)})`;
    case 'alignof':
      return `alignof<${showType(expression.type)}>`;
    case 'offsetof':
      return `offsetof<${showType(expression.type)}>(${expression.member})`;
    case 'call':
      return `${expression.callee}[${expression.arguments.map(showExpression).join('; ')}]`;
    case 'member':
      return `(${showExpression(expression.object)}${expression.isArrow ? '->' : '.'}${expression.member})`;
    case 'index':
      return `at(${showExpression(expression.object)}, ${showExpression(expression.index)})`;
    case 'initializer':
      return `{${expression.elements.map(showExpression).join('; ')}}`;
  }
}

/** A type read from the inside out: `pointer to const unsigned long`. */
export function showType(type: TypeSyntax): string {
  switch (type.kind) {
    case 'named':
      return `${type.isConst ? 'const ' : ''}${type.isVolatile ? 'volatile ' : ''}${type.name}`;
    case 'record':
      return `${type.isConst ? 'const ' : ''}${type.recordKind} ${type.tag}`;
    case 'enum':
      return `enum ${type.tag}`;
    case 'pointer':
      return `${type.isConst ? 'const ' : ''}pointer${type.width ?? ''} to ${showType(type.pointee)}`;
    case 'array':
      return `array[${type.length?.text ?? ''}] of ${showType(type.element)}`;
    case 'function': {
      const parameters = type.parameters.map((parameter) => showType(parameter.type));
      if (type.isVariadic) parameters.push('...');
      return `${type.convention ?? ''}function(${parameters.join(', ')}) giving ${showType(type.returnType)}`;
    }
  }
}
