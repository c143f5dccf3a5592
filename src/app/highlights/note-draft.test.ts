import { expect, test, vi } from 'vitest';
import { NoteDraft, mergeNotes, type Written } from './note-draft.ts';

const opened = '旧';

test.each([
  ['nothing written here', '旧', '新', '新'],
  ['nothing written here, taken away elsewhere', '旧', '', ''],
  ['nothing written elsewhere', '新', '旧', '新'],
  ['taken away here', '', '旧', ''],
  ['taken away here, written elsewhere', '', '新', '新'],
  ['written here, taken away elsewhere', '新', '', '新'],
  ['the same in both', '新', '新', '新'],
  ['more here than elsewhere', '旧甲乙', '旧甲', '旧甲乙'],
  ['less here than elsewhere', '旧甲', '旧甲乙', '旧甲乙'],
  ['different in both', '甲', '乙', '乙\n\n甲'],
])('a merged note keeps what was written: %s', (_, text, present, merged) => {
  expect(mergeNotes({ opened, text }, present)).toBe(merged);
});

/** Keeps notes as a store does that another window may write to. */
function store(note: string) {
  const kept = { note };
  return { kept, put: vi.fn(async (written: Written) => (kept.note = mergeNotes(written, kept.note))) };
}

test('a note nobody wrote in is not kept, whatever another window makes of it', async () => {
  const { kept, put } = store('新');
  const draft = new NoteDraft(opened);
  expect(await draft.keep(put)).toBe(true);
  const whenChanged = vi.fn();
  draft.subscribe(whenChanged);
  draft.follow('新');
  expect(whenChanged).toHaveBeenCalledTimes(1);
  expect(draft.read()).toBe('新');
  expect(await draft.keep(put)).toBe(true);
  draft.write('新 ');
  draft.follow('更新');
  expect(draft.read()).toBe('新 ');
  expect([kept.note, put.mock.calls.length]).toEqual(['新', 0]);
});

test('a note is kept once, and again where more was written', async () => {
  const { kept, put } = store(opened);
  const draft = new NoteDraft(opened);
  draft.write('旧甲');
  expect(await Promise.all([draft.keep(put), draft.keep(put)])).toEqual([true, true]);
  expect(put).toHaveBeenCalledTimes(1);
  draft.write('甲');
  await draft.keep(put);
  expect([kept.note, draft.read()]).toEqual(['甲', '甲']);
});

test('a note that was kept beside another window’s goes on as it is kept', async () => {
  const { kept, put } = store('那边');
  const draft = new NoteDraft('');
  draft.write('这边');
  await draft.keep(put);
  draft.write(`${draft.read()}，又及`);
  await draft.keep(put);
  expect(kept.note).toBe('那边\n\n这边，又及');
});

test('a note that could not be kept stays written and is kept later', async () => {
  const { kept, put } = store(opened);
  const draft = new NoteDraft(opened);
  draft.write('甲');
  expect(await draft.keep(async () => null)).toBe(false);
  expect(draft.read()).toBe('甲');
  expect(await draft.keep(put)).toBe(true);
  expect(kept.note).toBe('甲');
});

test('a note whose highlight is taken out is kept no more, unless that failed', async () => {
  const { put } = store(opened);
  const draft = new NoteDraft(opened);
  draft.write('甲');
  const out = vi.fn(async () => false);
  expect(await draft.drop(out)).toBe(false);
  expect(out).toHaveBeenCalledWith({ opened, text: '甲' });
  await draft.keep(put);
  draft.write('乙');
  const dropped = draft.drop(async () => true);
  await draft.keep(put);
  expect([await dropped, put.mock.calls.length]).toEqual([true, 1]);
});
