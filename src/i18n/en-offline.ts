import type { OfflineMessages } from './offline-messages.ts';

export const enOffline: OfflineMessages = {
  title: 'Offline use',
  app: 'The app itself is stored and opens without a network.',
  starting: 'Preparing files for offline use…',
  installing: (size) => `The app itself takes a download of ${size} (less on its way, being compressed).`,
  unsupported: 'This browser, or this address (no https), cannot open the site offline; what you save still stays on this device.',
  withdrawn: 'The site has suspended offline use, so it needs a network; what you saved and wrote is still on this device.',
  downloaded: (done, total, left) => `Files of all stories: ${done} of ${total} downloaded; ${left} are still to come (less on their way, being compressed).`,
  complete: (total) => `Files of all stories: ${total} of ${total} downloaded; the stories can be read and searched without a network.`,
  incomplete: (failed) => `${failed} files could not be fetched this time; the download goes on when the site is next opened online.`,
  waits: 'Your browser asks to save data, so nothing more is downloaded yet: without a network only saved stories can be read.',
  downloadAll: (size) => `Download all for offline use (${size})`,
  allHere: 'All stories are on this device and can be read and searched without a network.',
  notAllHere: (done, total) => `Downloading files for offline use (${done} of ${total}); after that, all stories can be read and searched without a network.`,
  heldBack: (done, total) => `Your browser asks to save data, so not all files for offline use are downloaded (${done} of ${total}): without a network only saved stories can be read.`,
  toDownload: 'Go to the download',
};
