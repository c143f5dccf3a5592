import type { HitMessages } from './hit-messages.ts';

export const enHits: HitMessages = {
  title: 'Hits in this story',
  position: (hit, count) => `Hit ${hit} of ${count}`,
  next: 'Next hit',
  previous: 'Previous hit',
  close: 'Stop marking hits',
  none: 'Not in the text of this story',
};
