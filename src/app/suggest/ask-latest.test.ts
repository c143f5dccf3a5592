import { expect, test } from 'vitest';
import { createLatestAsker } from './ask-latest.ts';

/** An asker whose questions are answered by hand. */
function asker() {
  const open: { readonly question: string; readonly answer: (answer: string) => void; readonly fail: () => void }[] = [];
  const told: (readonly [string, string | null])[] = [];
  const latest = createLatestAsker(
    () => Promise.resolve(),
    (question: string) => new Promise<string>((resolve, reject) => {
      open.push({ question, answer: resolve, fail: () => reject(new Error('no answer')) });
    }),
    (answer, question) => told.push([question, answer]),
  );
  const settled = () => new Promise((resolve) => { setImmediate(resolve); });
  return { latest, open, told, settled };
}

test('of what is asked meanwhile only the last is asked, and the answer before it is not told', async () => {
  const { latest, open, told, settled } = asker();
  latest.ask('h');
  await settled();
  for (const question of ['ha', 'hai']) latest.ask(question);
  expect(open.map(({ question }) => question)).toEqual(['h']);
  open[0]?.answer('H');
  await settled();
  expect(open.map(({ question }) => question)).toEqual(['h', 'hai']);
  expect(told).toEqual([]);
  open[1]?.answer('HAI');
  await settled();
  expect(told).toEqual([['hai', 'HAI']]);
});

test('what is dropped is not told, and the next question is asked', async () => {
  const { latest, open, told, settled } = asker();
  latest.ask('h');
  await settled();
  latest.drop();
  open[0]?.answer('H');
  await settled();
  latest.ask('ha');
  await settled();
  open[1]?.answer('HA');
  await settled();
  expect(told).toEqual([['ha', 'HA']]);
});

test('asked again after a drop, before the answer: the new answer is told', async () => {
  const { latest, open, told, settled } = asker();
  latest.ask('h');
  await settled();
  latest.drop();
  latest.ask('h');
  open[0]?.answer('old');
  await settled();
  open[1]?.answer('new');
  await settled();
  expect(told).toEqual([['h', 'new']]);
});

test('a failure is told as none, and the next question is asked', async () => {
  const { latest, open, told, settled } = asker();
  latest.ask('h');
  await settled();
  open[0]?.fail();
  await settled();
  latest.ask('ha');
  await settled();
  open[1]?.answer('HA');
  await settled();
  expect(told).toEqual([['h', null], ['ha', 'HA']]);
});

test('what comes in the pause before a question takes its place', async () => {
  const { latest, open, settled } = asker();
  for (const question of ['h', 'ha']) latest.ask(question);
  await settled();
  expect(open.map(({ question }) => question)).toEqual(['ha']);
});

test('dropped in the pause, nothing is asked until there is a new question', async () => {
  const { latest, open, settled } = asker();
  latest.ask('h');
  latest.drop();
  await settled();
  latest.ask('ha');
  await settled();
  expect(open.map(({ question }) => question)).toEqual(['ha']);
});
