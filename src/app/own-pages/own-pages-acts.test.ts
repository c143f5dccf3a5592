import { expect, test, vi } from 'vitest';
import { makeDocument } from '../../../scripts/make-document/make-document.ts';
import { readGazetteers } from '../../../scripts/read-gazetteers.ts';
import { createMemoryArchive } from '../../archive/memory-archive.ts';
import { readBundle } from '../../build/read-bundle.ts';
import { encodeBundle } from '../../bundle/encode.ts';
import { createFold } from '../../text/fold.ts';
import { sha256Hex } from '../../text/hash.ts';
import { createOwnDocuments } from '../../worker/create-own-documents.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { createOwnPagesActs } from './own-pages-acts.ts';
import { useOwnPages, type Bringing } from './own-pages-store.ts';

const empty = new Map(encodeBundle([], {}).map(({ path, text }) => [path, text]));
const { collection, pages, names } = readBundle((name) => new TextEncoder().encode(empty.get(name)));

function start() {
  useOwnPages.setState(useOwnPages.getInitialState());
  const archive = createMemoryArchive(collection, pages, names, createFold(''), createOwnDocuments(readGazetteers()));
  const hints: boolean[] = [];
  let shownAnew = 0;
  const acts = createOwnPagesActs({ archive, tellHint: (brought) => hints.push(brought), onChanged: async () => void (shownAnew += 1) });
  return { archive, acts, hints, timesShownAnew: () => shownAnew, documents: async () => (await archive.summary()).counts.documents };
}

const made = (seed: number): File => new File([makeDocument(seed).text], `page-${seed}.txt`);
const MANY = Array.from({ length: 60 }, (_, place) => made(1000 + place));
const results = () => {
  const { end } = useOwnPages.getState();
  return end?.state === 'done' ? end.results.map(({ name, ...result }) => `${name} ${result.state === 'refused' ? result.rule : result.state}`) : end?.state;
};
const listed = () => useOwnPages.getState().documents?.map(({ name }) => name);

test('documents pass their stages, are kept and shown, and leave and come back one by one', async () => {
  const { acts, hints, documents, timesShownAnew } = start();
  const stages: string[] = [];
  const stop = useOwnPages.subscribe(({ bringing }, before) => {
    if (bringing && bringing !== before.bringing) stages.push(stageOf(bringing));
  });
  await acts.bring([made(2), made(1)]);
  stop();
  expect(stages).toEqual([
    'open page-1.txt 1/2', 'open page-2.txt 2/2', 'read page-1.txt 1/2', 'classify page-1.txt 1/2', 'read page-2.txt 2/2', 'classify page-2.txt 2/2', 'keep page-2.txt 2/2',
  ]);
  expect(results()).toEqual(['page-1.txt added', 'page-2.txt added']);
  expect([listed(), await documents(), hints, timesShownAnew()]).toEqual([['page-1.txt', 'page-2.txt'], 2, [true], 1]);

  const [first] = useOwnPages.getState().documents ?? [];
  // Two presses, as fast as they come.
  await Promise.all([acts.remove(first?.sha256 ?? ''), acts.remove(first?.sha256 ?? '')]);
  expect([listed(), await documents(), useOwnPages.getState().pages.size]).toEqual([['page-2.txt'], 1, 1]);
  await acts.undoRemoval();
  expect([listed(), await documents()]).toEqual([['page-1.txt', 'page-2.txt'], 2]);

  await acts.bring([made(1), new File([makeDocument(2).text], 'the-same.txt')]);
  expect([results(), await documents()]).toEqual([['page-1.txt known', 'the-same.txt known'], 2]);
});

test('documents that did not change are not read again', async () => {
  const { acts } = start();
  await acts.bring([made(6)]);
  const rows = await (await openLibraryOnce()).rows('documents');
  const list = vi.spyOn(rows, 'list');
  await acts.refresh();
  expect(list).not.toHaveBeenCalled();
  list.mockRestore();
});

test('what is no page is refused by name and changes nothing else', async () => {
  const { acts, documents } = start();
  const unreadable = made(4);
  unreadable.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  await acts.bring([new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])], 'picture.txt'), new File([''], 'empty.txt'), new File(['字'.repeat(400_000)], 'book.txt'), unreadable, made(5)]);
  expect(results()).toEqual(['book.txt too-large', 'empty.txt no-story', 'page-4.txt unreadable', 'page-5.txt added', 'picture.txt not-text']);
  expect(listed()).toContain('page-5.txt');
  expect(await documents()).toBe(listed()?.length);
});

test.each(['open', 'read', 'classify', 'keep'])('many documents can be called off at the stage «%s», and nothing of them is kept', async (stage) => {
  const { acts, documents } = start();
  await acts.refresh();
  const before = [listed(), await documents()];
  const stop = useOwnPages.subscribe(({ bringing }) => {
    if (bringing?.stage === stage && (bringing.number === 3 || stage === 'keep')) acts.cancel();
  });
  await acts.bring(stage === 'keep' ? MANY.slice(0, 3) : MANY);
  stop();
  expect(results()).toBe('cancelled');
  await acts.refresh();
  expect([listed(), await documents()]).toEqual(before);
});

test('a bring that is called off while it is judged keeps nothing', async () => {
  const { archive, acts, documents } = start();
  await acts.refresh();
  const before = [listed(), await documents()];
  const judging = createOwnPagesActs({
    archive: { ...archive, bring: async (...given) => {
      const outcomes = await archive.bring(...given);
      judging.cancel();
      return outcomes;
    } }, tellHint: () => undefined, onChanged: async () => undefined,
  });
  expect(await judging.bring([made(31)])).toEqual({ state: 'cancelled' });
  await acts.refresh();
  expect([listed(), await documents()]).toEqual(before);
});

test('a bring that is called off while its pages are put in takes them out again', async () => {
  const { archive, acts, documents } = start();
  await acts.refresh();
  const before = [listed(), await documents()];
  const shown = createOwnPagesActs({
    archive: { ...archive, own: async (given) => {
      const outcomes = await archive.own(given);
      shown.cancel();
      return outcomes;
    } }, tellHint: () => undefined, onChanged: async () => undefined,
  });
  expect(await shown.bring([made(51), made(52)])).toEqual({ state: 'cancelled' });
  expect([listed(), await documents()]).toEqual(before);
});

test('what is kept is told as kept, also where the screens cannot follow', async () => {
  const { archive, acts } = start();
  await acts.refresh();
  const unfollowed = createOwnPagesActs({ archive: { ...archive, own: () => Promise.reject(new Error('the worker is gone')) }, tellHint: () => undefined, onChanged: async () => undefined });
  expect(await unfollowed.bring([made(32)])).toMatchObject({ state: 'done', results: [{ name: 'page-32.txt', state: 'added' }] });
  await acts.refresh();
  expect(listed()).toContain('page-32.txt');
});

test('a document whose stored bytes changed is named and not shown, until it is imported again', async () => {
  const { acts, documents, timesShownAnew } = start();
  await acts.bring([made(41)]);
  const count = await documents();
  const rows = await (await openLibraryOnce()).rows('documents');
  const row = (await rows.list()).find(({ name }) => name === 'page-41.txt');
  if (!row) throw new Error('it was not kept');
  await rows.put([{ ...row, content: row.content.with(row.content.length - 1, 0x41) }]);
  const again = start();
  const outcome = () => useOwnPages.getState().documents?.find(({ name }) => name === 'page-41.txt')?.outcome;
  await again.acts.refresh();
  expect(outcome()).toMatchObject({ state: 'refused', refusal: { rule: 'altered' } });
  expect(await again.documents()).toBe(count - 1);
  await again.acts.refresh();
  expect(again.timesShownAnew()).toBe(1);
  expect(await again.acts.bring([made(41)])).toMatchObject({ state: 'done', results: [{ state: 'added' }] });
  expect([outcome()?.state, await again.documents(), again.timesShownAnew()]).toEqual(['added', count, 2]);
  expect(timesShownAnew()).toBe(1);
});

test('what another tab brings is followed', async () => {
  const { acts, documents, timesShownAnew } = start();
  await acts.refresh();
  const [before, shown] = [await documents(), timesShownAnew()];
  const rows = await (await openLibraryOnce()).rows('documents');
  const content = new TextEncoder().encode(makeDocument(77).text);
  await rows.put([{ sha256: sha256Hex(content), sequence: 0, name: 'elsewhere.txt', content, broughtAt: '' }]);
  await acts.refresh();
  expect([await documents(), timesShownAnew()]).toEqual([before + 1, shown + 1]);
});

function stageOf({ stage, name, number, of }: Bringing): string {
  return `${stage} ${name} ${number}/${of}`;
}
