import type { PageDraft } from '../docs/page-draft.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { OutputSink } from '../output-sink.js';
import { clearLeftovers } from './clear-leftovers.js';
import { collectBatches, type FileBatches } from './file-batch.js';
import type { WrittenOutput } from './output-stage.js';
import { openWriter, type WriterChannel, writeHere } from './writer-channel.js';
import type { WriterTask } from './writer-message.js';

/** Writes what a run makes, beside the thread that makes it; nothing lies in its place before the run has ended well. */
export interface OutputWriter extends OutputSink {
  /** Writes, after all that it took, the files that the run gave at its end. */
  finish(files: readonly GeneratedFile[]): Promise<WrittenOutput>;
  /** Leaves the folder as it was. */
  cancel(): Promise<void>;
}

/** Drafts are small, and each message between threads has a cost of its own. */
const DRAFTS_A_MESSAGE = 50;

export function createOutputWriter(task: WriterTask): OutputWriter {
  let channel: WriterChannel | null = null;
  // A thread is for what a run makes on its way.
  const open = (): WriterChannel => (channel ??= openWriter(task));
  const batches = collectBatches((batch) => open().tell({ kind: 'files', batch }));
  const cancel = async (): Promise<void> => {
    try {
      await channel?.ask({ kind: 'discard' });
    } catch {
      // A thread that has failed leaves behind what it staged.
      clearLeftovers(task.folder);
    }
  };
  return {
    prepare: () => void open(),
    takeFile: (path, parts) => void batches.add(path, parts),
    openModules(setup) {
      open().tell({ kind: 'moduleSetup', setup });
      return createModuleSender(open());
    },
    openPages(setup) {
      open().tell({ kind: 'pageSetup', setup });
      return createPageSender(open());
    },
    async finish(files) {
      channel ??= writeHere(task);
      try {
        return await finishWriting(files, batches, channel);
      } catch (error) {
        await cancel();
        throw error;
      }
    },
    cancel,
  };
}

async function finishWriting(
  files: readonly GeneratedFile[],
  batches: FileBatches,
  channel: WriterChannel,
): Promise<WrittenOutput> {
  const kept = files.filter(({ isInPlace }) => isInPlace === true);
  for (const file of files) if (file.isInPlace !== true) batches.add(file.path, [file.text]);
  batches.finish();
  channel.tell({ kind: 'kept', paths: kept.map(({ path }) => path) });
  const answer = await channel.ask({ kind: 'finish' });
  if (answer.kind !== 'finish') throw new Error('the writer has not finished');
  return answer.output;
}

function createModuleSender(channel: WriterChannel): ReturnType<OutputSink['openModules']> {
  return {
    take: (module) => channel.tell({ kind: 'plan', module }),
    async finish() {
      const answer = await channel.ask({ kind: 'modules' });
      if (answer.kind !== 'modules') throw new Error('the writer has not made the modules');
      return answer.faults;
    },
  };
}

function createPageSender(channel: WriterChannel): ReturnType<OutputSink['openPages']> {
  let drafts: PageDraft[] = [];
  const send = (): void => {
    channel.tell({ kind: 'drafts', drafts });
    drafts = [];
  };
  return {
    take(draft) {
      drafts.push(draft);
      if (drafts.length >= DRAFTS_A_MESSAGE) send();
    },
    async finish() {
      send();
      const answer = await channel.ask({ kind: 'index' });
      if (answer.kind !== 'index') throw new Error('the writer has not made the index');
      return answer.pages;
    },
  };
}
