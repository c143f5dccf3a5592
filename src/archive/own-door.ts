import type { OwnDocumentKey, OwnOutcome } from '../domain/own-document.ts';
import type { Archive, BringProgress, BroughtDocument } from './archive.ts';

/** Where the reader's documents are read and shown; what each does says `ArchiveWorker`. Every method may reject with an ArchiveFailure. */
export interface OwnSource {
  readOwn(document: BroughtDocument): Promise<OwnDocumentKey>;
  classifyOwn(key: OwnDocumentKey): Promise<void>;
  judgeOwn(keys: readonly OwnDocumentKey[]): Promise<readonly OwnOutcome[]>;
  own(keys: readonly OwnDocumentKey[]): Promise<readonly OwnOutcome[]>;
}

/**
 * Brings the reader's documents to a source one by one, so that it answers other questions between them. A document is sent over once.
 */
export function createOwnDoor(source: OwnSource): Pick<Archive, 'bring' | 'own'> {
  /** By what the library says of a document; what its bytes say counts. */
  const sent = new Map<string, OwnDocumentKey>();
  let owning: Promise<unknown> = Promise.resolve();

  const read = async (document: BroughtDocument, onStage: (stage: BringProgress['stage']) => void, signal?: AbortSignal): Promise<OwnDocumentKey> => {
    signal?.throwIfAborted();
    onStage('read');
    const key = await source.readOwn(document);
    signal?.throwIfAborted();
    onStage('classify');
    await source.classifyOwn(key);
    return key;
  };
  return {
    async bring(documents, onProgress = () => undefined, signal) {
      const keys: OwnDocumentKey[] = [];
      for (const [place, document] of documents.entries()) {
        const key = await read(document, (stage) => onProgress({ stage, place }), signal);
        sent.set(`${key.sha256} ${key.name}`, key);
        keys.push(key);
      }
      signal?.throwIfAborted();
      return source.judgeOwn(keys);
    },
    own(documents) {
      const put = async () => {
        const keys: OwnDocumentKey[] = [];
        for (const document of documents) {
          const said = `${document.sha256} ${document.name}`;
          const key = sent.get(said) ?? await read(document, () => undefined);
          sent.set(said, key);
          keys.push(key);
        }
        return source.own(keys);
      };
      // The last that was asked for is to stand in the end.
      const made = owning.then(put, put);
      owning = made;
      return made;
    },
  };
}
