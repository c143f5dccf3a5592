import { createCollectionEncoder } from '../bundle/encode-collection.ts';
import type { AliasesFile } from '../bundle/format.ts';
import type { PageSink } from './page-sink.ts';
import { brotli } from './precompress.ts';
import { createRunReport } from './report.ts';
import type { System } from './system.ts';
import { createBundleWriter } from './write-bundle.ts';

/** The best compression takes longer than all else: it is tried on a small bundle only. In bytes. */
const TRIED_WITH_BROTLI = 1_000_000;

/** Writes pages as a bundle and prints the report. What it holds of a page is small beside its shard. */
export function createBundleSink({ disk, terminal, now, runId }: System, out: string, aliases: AliasesFile): PageSink {
  const writer = createBundleWriter(disk, out, runId);
  const collection = createCollectionEncoder();
  const report = createRunReport();
  const shards = new Set<string>();
  let bytes = 0;
  let tried: string[] = [];
  const weigh = (text: string, length: number): void => {
    bytes += length;
    tried = bytes <= TRIED_WITH_BROTLI ? [...tried, text] : [];
  };
  return {
    prepare: ({ digest, shard }) => writer.put({ path: digest.shard.path, text: shard }),
    add({ digest, shard, rules }) {
      writer.put({ path: digest.shard.path, text: shard });
      shards.add(digest.shard.path);
      collection.add(digest);
      report.add(digest, rules);
      weigh(shard, digest.shard.bytes);
    },
    finish(run) {
      const files = collection.files(aliases);
      writer.finish(files, shards);
      for (const { text } of files) weigh(text, Buffer.byteLength(text));
      const sent = bytes <= TRIED_WITH_BROTLI ? tried.reduce((sum, text) => sum + brotli(Buffer.from(text)).length, 0) : null;
      const written = { out, files: shards.size + files.length, bytes, sent, milliseconds: now() - run.started };
      for (const line of report.lines(run, written)) terminal.print(line);
    },
    abandon: writer.abandon,
  };
}
