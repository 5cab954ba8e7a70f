import { createRequire } from 'node:module';
import type { ts as TypeScript } from 'ts-morph';
import type { Diagnostic } from '../diagnostics.js';
import type { GeneratedFile } from '../model/generated-file.js';

type Compiler = typeof TypeScript;

/**
 * Parses every TypeScript file before anything is written: what is no TypeScript is an error, at its line.
 * After the first error of a file a parser only guesses.
 */
export function validateFiles(files: readonly GeneratedFile[]): readonly Diagnostic[] {
  const modules = new Map(files.filter(({ path }) => path.endsWith('.ts')).map(({ path, text }) => [path, text]));
  if (modules.size === 0) return [];
  const compiler = loadCompiler();
  const program = parseModules(modules, compiler);
  return [...modules.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    const [error] = source === undefined ? [] : program.getSyntacticDiagnostics(source);
    return error === undefined ? [] : [describe(path, error, compiler)];
  });
}

/** ts-morph brings TypeScript's own parser, which takes longer to load than most runs take: loaded when needed. */
function loadCompiler(): Compiler {
  const load = createRequire(import.meta.url);
  return (load('ts-morph') as { readonly ts: Compiler }).ts;
}

function parseModules(modules: ReadonlyMap<string, string>, compiler: Compiler): TypeScript.Program {
  const target = compiler.ScriptTarget.ES2022;
  const host: TypeScript.CompilerHost = {
    getSourceFile: (path) => {
      const text = modules.get(path);
      return text === undefined
        ? undefined
        : compiler.createSourceFile(path, text, {
            languageVersion: target,
            jsDocParsingMode: compiler.JSDocParsingMode.ParseNone,
          });
    },
    getDefaultLibFileName: () => '',
    writeFile: () => {},
    getCurrentDirectory: () => '',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => modules.has(path),
    readFile: (path) => modules.get(path),
  };
  return compiler.createProgram([...modules.keys()], { noLib: true, noResolve: true, target, types: [] }, host);
}

function describe(path: string, error: TypeScript.DiagnosticWithLocation, compiler: Compiler): Diagnostic {
  const { line, character } = error.file.getLineAndCharacterOfPosition(error.start);
  const reason = compiler.flattenDiagnosticMessageText(error.messageText, ' ');
  return {
    code: 'NTB1901',
    severity: 'error',
    message: `the generated ${path} is no TypeScript: ${reason}`,
    range: { file: path, start: error.start, end: error.start + error.length, line: line + 1, column: character + 1 },
    hint: 'nothing is written; the templates or the type table are at fault',
  };
}
