import { type MessagePort, workerData } from 'node:worker_threads';
import { parseSyntax } from './parse-syntax.js';
import { CLOSING, type ParserAnswer } from './parser-thread.js';

const { port, answered } = workerData as { readonly port: MessagePort; readonly answered: Int32Array };

port.on('message', (code: string) => {
  const answer = Atomics.load(answered, CLOSING) === 0 ? answerFor(code) : {};
  const cells = answer.table?.cells.buffer;
  port.postMessage(answer, cells instanceof ArrayBuffer ? [cells] : []);
  Atomics.add(answered, 0, 1);
  Atomics.notify(answered, 0);
});

/** The asker parses for itself what fails here, and so meets the same error. */
function answerFor(code: string): ParserAnswer {
  try {
    return { table: parseSyntax(code) };
  } catch {
    return {};
  }
}
