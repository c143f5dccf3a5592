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
  /** By hash and name, which the bytes were found to have. */
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
        const altered = new Set<number>();
        for (const [place, document] of documents.entries()) {
          const said = `${document.sha256} ${document.name}`;
          const key = sent.get(said) ?? await read(document, () => undefined);
          if (key.sha256 === document.sha256) {
            sent.set(said, key);
            keys.push(key);
          } else altered.add(place);
        }
        const outcomes = (await source.own(keys)).values();
        return documents.map((document, place) => (altered.has(place) ? refuseAltered(document) : outcomes.next().value ?? refuseAltered(document)));
      };
      // The last that was asked for is to stand in the end.
      const made = owning.then(put, put);
      owning = made;
      return made;
    },
  };
}

/** What was kept is not what was brought: it is not shown as though it were. */
function refuseAltered({ name, sha256 }: OwnDocumentKey): OwnOutcome {
  return { name, sha256, state: 'refused', refusal: { document: name, rule: 'altered', cause: 'its stored bytes differ from their hash; restore it from a backup, or import the file again' } };
}
