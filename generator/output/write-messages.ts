import { createPageMaker, type PageMaker } from '../docs/page-maker.js';
import { createModuleMaker, type ModuleMaker } from '../emit/module-maker.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { OutputStage } from './output-stage.js';
import type { WriterAnswer, WriterMessage, WriterTask } from './writer-message.js';

/** Does what a writer is told, one message after the other; null for what needs no answer. */
export function createMessageWriter({
  folder,
  isRemembered,
}: WriterTask): (message: WriterMessage) => WriterAnswer | null {
  const stage = new OutputStage(folder, isRemembered);
  let modules: ModuleMaker | null = null;
  let pages: PageMaker | null = null;
  const takeFile = (file: GeneratedFile | null | undefined): void => {
    if (file) stage.take(file.path, Buffer.from(file.text));
  };
  return (message) => {
    switch (message.kind) {
      case 'moduleSetup':
        modules = createModuleMaker(message.setup);
        return null;
      case 'plan':
        takeFile(modules?.make(message.module));
        return null;
      case 'modules':
        return { kind: 'modules', faults: modules?.faults ?? [] };
      case 'files':
        for (const { path, start, end } of message.batch.files)
          stage.take(path, message.batch.bytes.subarray(start, end));
        return null;
      case 'kept':
        for (const path of message.paths) stage.keep(path);
        return null;
      case 'pageSetup':
        pages = createPageMaker(message.setup);
        return null;
      case 'drafts':
        for (const draft of message.drafts) takeFile(pages?.make(draft));
        return null;
      case 'index':
        takeFile(pages?.makeIndex());
        return { kind: 'index', pages: isRemembered ? (pages?.listPages() ?? []) : [] };
      case 'finish':
        return { kind: 'finish', output: stage.finish() };
      case 'discard':
        stage.discard();
        return { kind: 'discard' };
    }
  };
}
