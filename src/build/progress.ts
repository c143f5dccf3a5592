/** Tells a watcher how far a run is, and how long it will take where that can be known. */
export interface Progress {
  /** @param bytes of the document that is done */
  advance(bytes: number): string;
}

interface Sample {
  readonly at: number;
  readonly bytes: number;
}

/** A rate is believed once it was measured over this long and over this many documents. Older samples are forgotten: documents from the cache go by in no time. */
const MEASURED_MS = 3000;
const MEASURED_DOCUMENTS = 20;

/**
 * @param total number of documents and of their bytes
 * @param now in milliseconds
 */
export function createProgress(total: { readonly documents: number; readonly bytes: number }, now: () => number): Progress {
  const samples: Sample[] = [{ at: now(), bytes: 0 }];
  let [documents, bytes] = [0, 0];
  return {
    advance(more) {
      documents += 1;
      bytes += more;
      const at = now();
      samples.push({ at, bytes });
      while (samples.length > MEASURED_DOCUMENTS + 1 && at - (samples[1]?.at ?? at) >= MEASURED_MS) samples.shift();
      const [first] = samples;
      const measured = first && samples.length > MEASURED_DOCUMENTS && at - first.at >= MEASURED_MS && bytes > first.bytes && documents < total.documents;
      const left = measured ? ((total.bytes - bytes) * (at - first.at)) / (bytes - first.bytes) : null;
      return `${documents} of ${total.documents} documents${left === null ? '' : `, about ${Math.ceil(left / 1000)} s left`}`;
    },
  };
}
