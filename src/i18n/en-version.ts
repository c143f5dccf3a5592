import type { VersionMessages } from './version-messages.ts';

export const enVersion: VersionMessages = {
  title: 'Version of this site',
  version: (version) => `Banmian ${version}`,
  build: 'build',
  changes: 'What is new in it',
  failed: 'The changes cannot be fetched now. Open this again once there is a network.',
};
