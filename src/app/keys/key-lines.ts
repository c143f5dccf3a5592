import type { KeyLine } from '../../i18n/keys-messages.ts';
import type { KeyScreen } from './key-screen.ts';

interface Keys {
  readonly keys: readonly string[];
  readonly says: KeyLine;
}

const FOCUS: readonly Keys[] = [{ keys: ['j', 'k'], says: 'step' }, { keys: ['o', 'Enter'], says: 'open' }];
const SAVE: Keys = { keys: ['s'], says: 'save' };
const BACK: Keys = { keys: ['Esc'], says: 'back' };

/** The keys that act on every screen, and those of each. */
export const EVERYWHERE: readonly Keys[] = [{ keys: ['/'], says: 'search' }, { keys: ['Ctrl+K', '⌘K'], says: 'palette' }, { keys: ['?'], says: 'help' }];
export const BY_SCREEN: Readonly<Record<KeyScreen, readonly Keys[]>> = {
  list: [...FOCUS, SAVE],
  story: [
    { keys: ['←', '→'], says: 'pageStep' }, { keys: ['j', 'k'], says: 'resultStep' }, SAVE,
    { keys: ['n', 'Shift+N'], says: 'hit' }, { keys: ['h'], says: 'highlight' },
    { keys: ['↑', '↓'], says: 'sentence' }, { keys: ['←', '→'], says: 'beginning' }, { keys: ['Shift+←', 'Shift+→'], says: 'end' }, BACK,
  ],
  page: [...FOCUS, BACK],
  entity: [...FOCUS, BACK],
  other: [],
};
