import { createPageMaker, type PageMaker } from '../docs/page-maker.js';
import { OutputStage } from './output-stage.js';
import type { WriterAnswer, WriterMessage, WriterTask } from './writer-message.js';

/** Does what a writer is told, one message after the other; null for what needs no answer. */
export function createMessageWriter({
  folder,
  isRemembered,
}: WriterTask): (message: WriterMessage) => WriterAnswer | null {
  const stage = new OutputStage(folder, isRemembered);
  let pages: PageMaker | null = null;
  const takeText = (path: string, text: string): void => stage.take(path, Buffer.from(text));
  return (message) => {
    switch (message.kind) {
      case 'files':
        for (const { path, start, end } of message.batch.files)
          stage.take(path, message.batch.bytes.subarray(start, end));
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
