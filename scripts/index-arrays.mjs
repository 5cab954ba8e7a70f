// Rewrites how TypeScript sources go through arrays: by index, where they use the iterator protocol. For each step of
// an iterator V8 makes an object, unless it has optimized the function, and most functions of a run that takes a second
// are never optimized. Other iterables stay as they are: the types tell.
//
//   for (const x of array) f(x);    ->    for (let i = 0, a = array; i < a.length; i++) { const x = a[i]; f(x); }
//   const [x, y] = pair;            ->    const {0: x, 1: y} = pair;
import MagicString from 'magic-string';
import { Project, ts } from 'ts-morph';

/** The rewritten texts of a project's own files, by path. */
export function indexArrays(tsConfigFilePath) {
  const program = new Project({ tsConfigFilePath }).getProgram().compilerObject;
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => !/\.d\.ts$|\/node_modules\//.test(fileName));
  return new Map(sources.map((source) => [source.fileName, rewrite(source, checker)]));
}

function rewrite(source, checker) {
  const text = new MagicString(source.text);
  let count = 0;
  visit(source);
  return text.toString();

  function visit(node) {
    if (ts.isForOfStatement(node) && isPlainLoop(node) && isArray(node.expression)) rewriteLoop(node);
    if (ts.isArrayBindingPattern(node) && node.elements.every(isPlainElement) && isArray(node)) rewritePattern(node);
    ts.forEachChild(node, visit);
  }

  /** Every type that it may have is an array or a tuple. */
  function isArray(node) {
    const type = checker.getTypeAtLocation(node);
    const types = type.isUnion() ? type.types : [type];
    return types.every((each) => checker.isArrayType(each) || checker.isTupleType(each));
  }

  function rewriteLoop({ initializer, expression, statement }) {
    count += 1;
    const index = `$index${count}`;
    const array = `$array${count}`;
    const { name } = initializer.declarations[0];
    const keyword = initializer.flags & ts.NodeFlags.Const ? 'const' : 'let';
    const head = ` ${keyword} `;
    const value = ` = ${array}[${index}];`;
    // The declaration moves into the body, where rewriting what it declares goes on.
    text.move(name.getStart(source), name.end, bodyStart(statement));
    text.overwrite(initializer.getStart(source), name.getStart(source), `let ${index} = 0, ${array} = `);
    text.remove(name.end, expression.getStart(source));
    text.appendRight(expression.end, `; ${index} < ${array}.length; ${index}++`);
    text.prependRight(name.getStart(source), ts.isBlock(statement) ? head : `{${head}`);
    text.appendLeft(name.end, `${value} `);
    if (!ts.isBlock(statement)) text.appendRight(statement.end, ' }');
  }

  function bodyStart(statement) {
    return statement.getStart(source) + (ts.isBlock(statement) ? 1 : 0);
  }

  function rewritePattern({ elements, end }) {
    const start = elements.pos - 1;
    text.update(start, start + 1, '{');
    text.update(end - 1, end, '}');
    for (const [at, element] of elements.entries()) text.prependRight(element.getStart(source), `${at}: `);
  }
}

function isPlainLoop({ awaitModifier, initializer }) {
  return awaitModifier === undefined && ts.isVariableDeclarationList(initializer);
}

/** No rest, and no place left out. */
function isPlainElement(element) {
  return ts.isBindingElement(element) && element.dotDotDotToken === undefined;
}
