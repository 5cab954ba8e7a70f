import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { findThreadProgram } from '../thread-program.js';
import { parseSyntax } from './parse-syntax.js';
import { PLAIN_PARSER, type SyntaxParser } from './syntax-parser.js';
import type { SyntaxTable } from './syntax-table.js';

/** What the thread sends for a code, in the order in which it was given them; without a table where it has failed. */
export interface ParserAnswer {
  readonly table?: SyntaxTable | null;
}

/** The place behind the count of answers: not zero once nothing more is to be parsed. */
export const CLOSING = 1;

/** Well over the parser's own limit for one code. */
const PATIENCE_MS = 20_000;

/**
 * Parses on a thread of its own what is prepared, while the caller goes on scanning. What the thread does not answer
 * for, because it could not start or has failed, is parsed here.
 */
export function openParser(): SyntaxParser {
  const program = findThreadProgram('parser-worker', import.meta.url);
  return program === null ? PLAIN_PARSER : openParserThread(program);
}

function openParserThread(program: URL): SyntaxParser {
  const { port1: port, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(program, {
    workerData: { port: port2, answered },
    transferList: [port2],
  });
  worker.unref();
  let isAlive = true;
  worker.on('error', () => {
    isAlive = false;
  });
  const waiting: string[] = [];
  const tables = new Map<string, SyntaxTable | null | undefined>();

  /** Takes the next answer; false when none comes in time. */
  function takeNext(): boolean {
    for (;;) {
      const seen = Atomics.load(answered, 0);
      const received = receiveMessageOnPort(port);
      if (received !== undefined) {
        tables.set(waiting.shift() ?? '', (received.message as ParserAnswer).table);
        return true;
      }
      if (Atomics.wait(answered, 0, seen, PATIENCE_MS) === 'timed-out') return false;
    }
  }

  function prepare(code: string): void {
    waiting.push(code);
    port.postMessage(code);
  }

  return {
    prepare,
    parse(code) {
      if (isAlive && !tables.has(code) && !waiting.includes(code)) prepare(code);
      while (isAlive && !tables.has(code) && waiting.includes(code)) isAlive = takeNext();
      const table = tables.get(code);
      tables.delete(code);
      return table === undefined ? parseSyntax(code) : table;
    },
    close() {
      // A thread that is ended while it loads or runs native code takes the process with it.
      Atomics.store(answered, CLOSING, 1);
      prepare('');
      while (isAlive && waiting.length > 0) isAlive = takeNext();
      isAlive = false;
      port.close();
      void worker.terminate();
    },
  };
}
