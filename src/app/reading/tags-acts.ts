import type { StoryTag } from '../../library/kept-rows.ts';
import { createActs } from '../views/create-acts.ts';
import { cleanTag, renamedRows } from './tag-rules.ts';
import { useTags } from './tags-store.ts';

const act = createActs({
  stores: ['tags'],
  open: (library) => library.rows('tags'),
  refresh: async (rows) => {
    useTags.setState({ tags: await rows.list() });
  },
  tell: (fault) => {
    useTags.setState({ fault });
  },
});

const keysOf = (rows: readonly StoryTag[]): readonly (readonly string[])[] => rows.map(({ story, tag }) => [story, tag]);

/** Opens the tags once and keeps the store in step with them. Never rejects: what happened is in the store. */
export async function followTags(): Promise<void> {
  await act(() => Promise.resolve());
}

/** Puts a tag on a story; one that it has stays as it is, and an empty one is none. */
export function addTag(story: string, typed: string): Promise<void> {
  const tag = cleanTag(typed);
  return act(async (rows) => {
    if (tag === null || (await rows.list()).some((row) => row.story === story && row.tag === tag)) return;
    const added = await rows.put([{ story, tag, sequence: 0 }]);
    useTags.setState({ done: { kind: 'added', tag, to: '', added, taken: [] } });
  });
}

/** Takes a tag off a story. */
export function removeTag(story: string, tag: string): Promise<void> {
  return act(async (rows) => {
    const taken = await rows.remove([[story, tag]]);
    // A second press finds nothing: what the first one took can still be put back.
    if (taken.length > 0) useTags.setState({ done: { kind: 'removed', tag, to: '', added: [], taken } });
  });
}

/** Gives a tag another name on every story that has it; resolves to the name, null where the old one stays, also because the act failed. */
export async function renameTag(from: string, typed: string): Promise<string | null> {
  const to = cleanTag(typed);
  if (to === null || to === from) return null;
  let name: string | null = null;
  await act(async (rows) => {
    const { taken, added } = renamedRows(await rows.list(), from, to);
    await rows.replace(keysOf(taken), added);
    name = to;
    if (taken.length > 0) useTags.setState({ done: { kind: 'renamed', tag: from, to, added, taken } });
  });
  return name;
}

/** Takes back the last act on tags. */
export function undoTagChange(): Promise<void> {
  const { done } = useTags.getState();
  return act(async (rows) => {
    if (done) await rows.replace(keysOf(done.added), done.taken);
  }, () => useTags.setState((now) => (now.done === done ? { done: null } : {})));
}
