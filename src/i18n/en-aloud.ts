import type { AloudMessages } from './aloud-messages.ts';

export const enAloud: AloudMessages = {
  title: 'Listen',
  phases: {
    waiting: 'Looking for a Chinese voice…',
    'no-voice': 'This device has no Chinese voice of its own, so nothing can be read aloud. Install one in the system’s settings, and reading begins here; voices of the network are not used, since they send away what is read.',
    reading: 'Reading',
    paused: 'Paused',
    ended: 'Read to the end',
    failed: 'It could not be read. Press Resume to try again',
  },
  position: (sentence, total) => `Sentence ${sentence} of ${total}`,
  play: 'Resume',
  again: 'Again',
  pause: 'Pause',
  previous: 'Previous',
  next: 'Next',
  stop: 'Stop',
  rate: 'Speed',
  times: (rate) => `${rate}×`,
  readNext: 'Read the next story',
  nextMissing: 'The next story cannot be opened. Please try again later.',
};
