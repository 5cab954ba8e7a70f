import { createRequire } from 'node:module';
import type { ts as TypeScript } from 'ts-morph';
import type { Diagnostic } from '../diagnostics.js';
import type { GeneratedFile } from '../model/generated-file.js';

type Compiler = typeof TypeScript;

/** What is wrong with a module, and where: an offset in UTF-16 units, as TypeScript's own. */
export interface SyntaxFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** The first syntax error as TypeScript words it: after it a parser only guesses. */
export function findSyntaxFault({ path, text }: GeneratedFile): SyntaxFault | null {
  const compiler = loadCompiler();
  const program = parseModule(path, text, compiler);
  const source = program.getSourceFile(path);
  const [error] = source === undefined ? [] : program.getSyntacticDiagnostics(source);
  if (error === undefined) return null;
  const message = compiler.flattenDiagnosticMessageText(error.messageText, ' ');
  return { message, start: error.start, end: error.start + error.length };
}

export function describeFault({ path, text }: GeneratedFile, { message, start, end }: SyntaxFault): Diagnostic {
  const before = text.slice(0, start).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return {
    code: 'NTB1901',
    severity: 'error',
    message: `the generated ${path} is no TypeScript: ${message}`,
    range: { file: path, start, end, line: before.length, column },
    hint: 'nothing is written; the templates or the type table are at fault',
  };
}

/** ts-morph brings TypeScript's own parser, which takes longer to load than most runs take: loaded when needed. */
function loadCompiler(): Compiler {
  const load = createRequire(import.meta.url);
  return (load('ts-morph') as { readonly ts: Compiler }).ts;
}

function parseModule(module: string, text: string, compiler: Compiler): TypeScript.Program {
  const target = compiler.ScriptTarget.ES2022;
  const jsDocParsingMode = compiler.JSDocParsingMode.ParseNone;
  const host: TypeScript.CompilerHost = {
    getSourceFile: (path) => {
      const options = { languageVersion: target, jsDocParsingMode };
      return path === module ? compiler.createSourceFile(path, text, options) : undefined;
    },
    getDefaultLibFileName: () => '',
    writeFile: () => {},
    getCurrentDirectory: () => '',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => path === module,
    readFile: (path) => (path === module ? text : undefined),
  };
  return compiler.createProgram([module], { noLib: true, noResolve: true, target, types: [] }, host);
}
