import type { Diagnostic } from '../diagnostics.js';
import { createPageMaker, type PageMaker } from '../docs/page-maker.js';
import { checkModule } from '../emit/check-module.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { FileBatch } from './file-batch.js';
import { OutputStage } from './output-stage.js';
import type { WriterAnswer, WriterMessage, WriterTask } from './writer-message.js';

/** Does what a writer is told, one message after the other; null for what needs no answer. */
export function createMessageWriter({
  folder,
  isRemembered,
}: WriterTask): (message: WriterMessage) => WriterAnswer | null {
  const stage = new OutputStage(folder, isRemembered);
  const faults: Diagnostic[] = [];
  let pages: PageMaker | null = null;
  const takeText = (path: string, text: string): void => stage.take(path, Buffer.from(text));
  const takeBatch = ({ files, bytes }: FileBatch): void => {
    for (const { path, start, end } of files) stage.take(path, bytes.subarray(start, end));
  };
  return (message) => {
    switch (message.kind) {
      case 'modules':
        takeBatch(message.batch);
        for (const module of readBatch(message.batch)) faults.push(...checkModule(module));
        return null;
      case 'check':
        return { kind: 'check', faults };
      case 'files':
        takeBatch(message.batch);
        return null;
      case 'kept':
        for (const path of message.paths) stage.keep(path);
        return null;
      case 'setup':
        pages = createPageMaker(message.setup);
        return null;
      case 'drafts':
        for (const draft of message.drafts) {
          const file = pages?.make(draft);
          if (file !== undefined) takeText(file.path, file.text);
        }
        return null;
      case 'index': {
        const file = pages?.makeIndex();
        if (file !== undefined) takeText(file.path, file.text);
        return { kind: 'index', pages: isRemembered ? (pages?.listPages() ?? []) : [] };
      }
      case 'finish':
        return { kind: 'finish', output: stage.finish() };
      case 'discard':
        stage.discard();
        return { kind: 'discard' };
    }
  };
}

function* readBatch({ files, bytes }: FileBatch): Iterable<GeneratedFile> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { path, start, end } of files) yield { path, text: text.toString('utf8', start, end) };
}
