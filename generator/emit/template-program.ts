import { ExpressionWriter, type ScopeVariables } from './template-expression.js';
import type { TemplateEnvironment } from './template-scope.js';
import { isBlock, isContent, isMustache, isPartial, unsupported } from './template-syntax.js';

/**
 * Writes a template as the body of a function of `value, given, out, data`, which finds `helpers`, `blocks`, `partial`
 * and `runtime` around it. Text of the template gets in as string literals only.
 */
export class ProgramWriter {
  private readonly expressions: ExpressionWriter;
  private readonly blocks: TemplateEnvironment<never>['blocks'];
  private variables = 0;

  constructor({ helpers, blocks }: Pick<TemplateEnvironment<never>, 'helpers' | 'blocks'>) {
    this.expressions = new ExpressionWriter(helpers);
    this.blocks = blocks;
  }

  write(program: hbs.AST.Program): string {
    return this.writeProgram(program, { value: 'value', given: 'given', parent: null }, 'out');
  }

  /** Pieces that follow one another are added by one call. */
  private writeProgram(program: hbs.AST.Program | undefined, scope: ScopeVariables, out: string): string {
    const lines: string[] = [];
    let pieces: string[] = [];
    const flush = () => {
      if (pieces.length > 0) lines.push(`${out}.push(${pieces.join(', ')});\n`);
      pieces = [];
    };
    for (const node of program?.body ?? []) {
      const piece = this.writePiece(node, scope);
      if (piece !== null) pieces.push(...piece);
      else {
        flush();
        lines.push(this.writeStatement(node, scope, out));
      }
    }
    flush();
    return lines.join('');
  }

  /** Null for what is more than a piece of text. */
  private writePiece(node: hbs.AST.Statement, scope: ScopeVariables): readonly string[] | null {
    if (isContent(node)) return node.value === '' ? [] : [JSON.stringify(node.value)];
    if (node.type === 'CommentStatement') return [];
    if (!isMustache(node)) return null;
    const isCall = node.params.length > 0;
    const value = isCall ? this.expressions.writeCall(node, scope) : this.expressions.write(node.path, scope, true);
    return [`runtime.text(${value})`];
  }

  private writeStatement(node: hbs.AST.Statement, scope: ScopeVariables, out: string): string {
    if (isBlock(node)) return this.writeBlock(node, scope, out);
    if (isPartial(node)) return this.writePartial(node, scope, out);
    throw unsupported(node);
  }

  private writeBlock(node: hbs.AST.BlockStatement, scope: ScopeVariables, out: string): string {
    const name = node.path.original;
    if (Object.hasOwn(this.blocks, name)) return this.writeChange(name, node.program, scope, out);
    const [param, ...others] = node.params;
    if (param === undefined || others.length > 0) throw unsupported(node, name);
    const given = this.expressions.write(param, scope, false);
    if (name === 'each') return this.writeEach(node, given, scope, out);
    if (name !== 'if' && name !== 'unless') throw unsupported(node, name);
    const main = this.writeProgram(node.program, scope, out);
    const otherwise = this.writeProgram(node.inverse, scope, out);
    const condition = `${name === 'if' ? '' : '!'}runtime.isFilled(${given})`;
    return `if (${condition}) {\n${main}} else {\n${otherwise}}\n`;
  }

  private writeChange(name: string, program: hbs.AST.Program, scope: ScopeVariables, out: string): string {
    const inner = this.newVariable('inner');
    const body = this.writeProgram(program, scope, inner);
    return `const ${inner} = [];\n${body}${out}.push(blocks[${JSON.stringify(name)}](${inner}.join('')));\n`;
  }

  private writeEach(node: hbs.AST.BlockStatement, list: string, scope: ScopeVariables, out: string): string {
    const items = this.newVariable('items');
    const value = this.newVariable('value');
    const body = this.writeProgram(node.program, { value, given: null, parent: scope }, out);
    const otherwise = this.writeProgram(node.inverse, scope, out);
    const loop = `for (let at = 0; at < ${items}.length; at++) {\nconst ${value} = ${items}[at];\n${body}}\n`;
    return `const ${items} = ${list};\nif (Array.isArray(${items}) && ${items}.length > 0) ${loop}else {\n${otherwise}}\n`;
  }

  private writePartial(node: hbs.AST.PartialStatement, scope: ScopeVariables, out: string): string {
    const name =
      node.name.type === 'SubExpression'
        ? this.expressions.write(node.name, scope, false)
        : JSON.stringify(node.name.original);
    const [param] = node.params;
    const value = param === undefined ? scope.value : this.expressions.write(param, scope, false);
    const given = this.writeGiven(node.hash, param === undefined ? scope.given : null, scope);
    // The indentation of a partial that stands alone on its line belongs to its first line.
    const indent = node.indent === '' ? '' : `${out}.push(${JSON.stringify(node.indent)});\n`;
    return `${indent}partial(${name})(${value}, ${given}, ${out}, data);\n`;
  }

  private writeGiven(hash: hbs.AST.Hash | undefined, inherited: string | null, scope: ScopeVariables): string {
    if (hash === undefined) return String(inherited);
    const pairs = hash.pairs.map(({ key, value }) => {
      return `${JSON.stringify(key)}: ${this.expressions.write(value, scope, false)}`;
    });
    return `{ ${[...(inherited === null ? [] : [`...${inherited}`]), ...pairs].join(', ')} }`;
  }

  private newVariable(name: string): string {
    this.variables += 1;
    return `${name}${this.variables}`;
  }
}
