import type { MineListMessages } from './mine-list-messages.ts';

const storiesOf = (count: number): string => (count === 1 ? '1 story' : `${count} stories`);

export const enMineList: MineListMessages = {
  nothing: { title: 'Nothing is kept in this browser yet', advice: 'What you keep stays in the browser that kept it; an address does not carry it along. Open a story and choose “Save”, or import a page. What you kept elsewhere comes back from a backup, in “My library”.' },
  inAll: (count) => `${storiesOf(count)} in the whole collection`,
  toLibrary: 'Open my library',
  gone: (count) => `${count} of them ${count === 1 ? 'is' : 'are'} no longer in the data; shown from the copy kept when saved`,
  unread: (count) => `The copies of ${storiesOf(count)} cannot be read and do not count here. “My library” says which.`,
};
