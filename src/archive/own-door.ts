import type { OwnDocumentKey } from '../domain/own-document.ts';
import type { Archive, BringProgress, BroughtDocument } from './archive.ts';
import type { ArchiveSource } from './collection-archive.ts';

/**
 * Brings the reader's documents to a source one by one, so that it answers other questions between them. A document is sent over once.
 */
export function createOwnDoor(source: ArchiveSource): Pick<Archive, 'bring' | 'own'> {
  const sent = new Set<string>();
  let owning: Promise<unknown> = Promise.resolve();

  const read = async (document: BroughtDocument, onStage: (stage: BringProgress['stage']) => void, signal?: AbortSignal): Promise<OwnDocumentKey> => {
    signal?.throwIfAborted();
    onStage('read');
    const key = await source.readOwn(document);
    signal?.throwIfAborted();
    onStage('classify');
    await source.classifyOwn(key);
    sent.add(`${key.sha256} ${key.name}`);
    return key;
  };
  return {
    async bring(documents, onProgress = () => undefined, signal) {
      const keys: OwnDocumentKey[] = [];
      for (const [place, document] of documents.entries()) keys.push(await read(document, (stage) => onProgress({ stage, place }), signal));
      signal?.throwIfAborted();
      return source.judgeOwn(keys);
    },
    own(documents) {
      const put = async () => {
        for (const document of documents) if (!sent.has(`${document.sha256} ${document.name}`)) await read(document, () => undefined);
        return source.own(documents.map(({ name, sha256 }) => ({ name, sha256 })));
      };
      // The last that was asked for is to stand in the end.
      const made = owning.then(put, put);
      owning = made;
      return made;
    },
  };
}
