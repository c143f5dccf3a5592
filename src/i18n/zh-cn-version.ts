import type { VersionMessages } from './version-messages.ts';

export const zhCnVersion: VersionMessages = {
  title: '本站的版本',
  version: (version) => `版面 ${version}`,
  build: '构建',
  changes: '这一版有什么新东西',
  failed: '现在取不到更新记录，联网后再打开一次。',
};
