import type { UpdateMessages } from './update-messages.ts';

export const enUpdate: UpdateMessages = {
  updateReady: 'A new version is ready',
  update: 'Update',
  later: 'Later',
  unfinished: 'A box still holds text that the update would lose.',
  updateAnyway: 'Update anyway',
};
