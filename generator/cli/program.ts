import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { TARGETS, type Target } from '../model/target.js';
import type { CommandContext } from './context.js';
import type { DiffOptions } from './diff-command.js';
import type { DocsOptions } from './docs-command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { InspectOptions } from './inspect-command.js';
import type { LintOptions } from './lint-command.js';
import { DIFF_FORMATS, LINT_FORMATS } from './report-formats.js';
import type { RunOptions } from './run-options.js';
import type { VerifyOptions } from './verify-command.js';

/** Runs one command line and gives the process's exit code. */
export async function runProgram(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  const program = createProgram(context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    throw error;
  }
}

function createProgram(context: CommandContext, finish: (code: ExitCode) => void): Command {
  const program = new Command('ntbind')
    .description('Turns phnt-style Windows Native API headers into typed koffi bindings and reference docs.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(ntbind --help lists commands and options)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: context.stdout.write, writeErr: context.stderr.write })
    .addHelpText('after', '\nExit codes: 0 fine, 1 findings, 2 usage or configuration.');
  addOutputOptions(addRunCommand(program, 'generate'))
    .description('write the bindings, their docs and the manifest')
    .action(async (options: RunOptions) => {
      const { generateOutput } = await import('./generate-command.js');
      finish(await generateOutput(options, context));
    });
  addOutputOptions(addRunCommand(program, 'check'))
    .description('write nothing; exit 1 with a diff when the output is stale')
    .action(async (options: RunOptions) => {
      const { checkOutput } = await import('./check-command.js');
      finish(await checkOutput(options, context));
    });
  addRunCommand(program, 'inspect')
    .argument('<name>', 'a function, record, enum, typedef or constant')
    .description('print one declaration as it was understood: signature, contract, layout')
    .addOption(
      new Option('--target <target>', 'show the layout on this architecture; may be repeated').argParser(collectTarget),
    )
    .action(async (name: string, options: InspectOptions) => {
      const { inspectDeclaration } = await import('./inspect-command.js');
      finish(inspectDeclaration(name, options, context));
    });
  addRunCommand(program, 'lint')
    .description('report where the headers contradict themselves')
    .addOption(new Option('--format <format>', 'how findings are written').choices(LINT_FORMATS).default('text'))
    .option('--fix', 'mend in the headers what is certain')
    .action(async (options: LintOptions) => {
      const { lintCommand } = await import('./lint-command.js');
      finish(lintCommand(options, context));
    });
  program
    .command('diff')
    .description('compare two folders of headers by meaning; exit 1 when something breaks')
    .argument('<old>', 'folder of the headers as they were')
    .argument('<new>', 'folder of the headers as they are')
    .option('-c, --config <file>', 'configuration file (default: the shipped one)')
    .option('--sdk <dir>', 'take the types of the Windows SDK from the headers of this folder')
    .addOption(
      new Option('--include <header>', 'read this header before all others; may be repeated').argParser(collect),
    )
    .addOption(new Option('--format <format>', 'how changes are written').choices(DIFF_FORMATS).default('text'))
    .action(async (old: string, now: string, options: DiffOptions) => {
      const { diffCommand } = await import('./diff-command.js');
      finish(diffCommand(old, now, options, context));
    });
  addRunCommand(program, 'verify')
    .description('have a C compiler judge every layout, value and prototype of the headers')
    .addOption(new Option('--target <target>', 'judge this architecture; may be repeated').argParser(collectTarget))
    .action(async (options: VerifyOptions) => {
      const { verifyHeaders } = await import('./verify-command.js');
      finish(verifyHeaders(options, context));
    });
  addDocsCommand(program, context, finish);
  return program;
}

/** The site's libraries are loaded when they are needed: no other command waits for them. */
function addDocsCommand(program: Command, context: CommandContext, finish: (code: ExitCode) => void): void {
  addRunCommand(program, 'docs')
    .description('write the reference as a static site that any web server or a double click shows')
    .option('-o, --out <dir>', 'folder of the site (default: site)')
    .option('--title <text>', 'title of the start page')
    .option('--overlays <dir>', 'folder of Markdown files that add to pages')
    .option('--source-link <url>', 'link to a line of a header, with {path} and {line}')
    .option('--serve', 'show the site on this machine and rebuild it when its sources change')
    .addOption(new Option('--port <number>', 'port to serve on').default(8421).argParser(parsePort))
    .action(async (options: DocsOptions) => {
      const { writeDocs } = await import('./docs-command.js');
      finish(await writeDocs(options, context));
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) throw new InvalidArgumentError('It is a number up to 65535.');
  return port;
}

/** A command that reads headers, with the options that choose them. */
function addRunCommand(program: Command, name: string): Command {
  return program
    .command(name)
    .option('-c, --config <file>', 'configuration file (default: ntbind.config.json here or above)')
    .option('--headers <dir>', 'bind the headers of this folder; without --config, with the shipped configuration')
    .option('--sdk <dir>', 'take the types of the Windows SDK from the headers of this folder')
    .addOption(
      new Option('--include <header>', 'read this header before all others; may be repeated').argParser(collect),
    )
    .option('--all', 'print every diagnostic, however many there are of a kind')
    .option('--json', 'print one JSON document for machines');
}

function addOutputOptions(command: Command): Command {
  return command
    .option('-o, --out <dir>', 'folder of the output')
    .addOption(new Option('--select <glob>', 'bind the functions that match; may be repeated').argParser(collect))
    .option('--no-docs', 'leave the documentation out')
    .option('--no-cache', 'run even when nothing has changed since an earlier run');
}

function collectTarget(value: string, values: readonly Target[] | undefined): readonly Target[] {
  const target = TARGETS.find((name) => name === value);
  if (target === undefined) throw new InvalidArgumentError(`It is one of ${TARGETS.join(', ')}.`);
  return [...(values ?? []), target];
}

function collect(value: string, values: readonly string[] | undefined): readonly string[] {
  return [...(values ?? []), value];
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}
