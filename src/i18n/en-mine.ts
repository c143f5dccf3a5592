import type { MineMessages } from './mine-messages.ts';

export const enMine: MineMessages = {
  only: 'Only in my library',
  holds: 'Saved stories and pages imported by me',
};
