import { decodePage } from '../bundle/decode.ts';
import { toPageForm } from '../bundle/story-form.ts';
import type { PageSink } from './page-sink.ts';
import type { Terminal } from './system.ts';

/** Prints pages in the stable form, as one JSON array with a page a line. */
export function createJsonSink({ print }: Terminal): PageSink {
  let opening = '[';
  return {
    prepare: () => undefined,
    add({ digest, shard }) {
      print(opening + JSON.stringify(toPageForm(decodePage(shard, digest.shard.path))));
      opening = ',';
    },
    finish: () => print(opening === '[' ? '[]' : ']'),
    abandon: () => undefined,
  };
}
