import { create } from 'zustand';
import type { Settings } from './settings.ts';
import { applySettings, parseSettings, SETTINGS_KEY } from './settings.ts';

interface SettingsState {
  readonly settings: Settings;
  /** Whether the last choice could be written; false where the browser refuses storage. */
  readonly kept: boolean;
  choose(choice: Partial<Settings>): void;
}

function readKept(): { settings: Settings; kept: boolean } {
  try {
    return { settings: parseSettings(localStorage.getItem(SETTINGS_KEY)), kept: true };
  } catch {
    return { settings: parseSettings(null), kept: false };
  }
}

function keep(settings: Settings): boolean {
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

/** The reader's settings: applied at once, kept on this device where it lets us. */
export const useSettings = create<SettingsState>()((set, get) => ({
  ...readKept(),
  choose: (choice) => {
    const settings = { ...get().settings, ...choice };
    applySettings(document, settings);
    set({ settings, kept: keep(settings) });
  },
}));

/** Follows choices made in other tabs, for as long as the page lives. */
export function followSettings(): void {
  addEventListener('storage', (event) => {
    if (event.key !== SETTINGS_KEY && event.key !== null) return;
    const settings = parseSettings(event.newValue);
    applySettings(document, settings);
    useSettings.setState({ settings });
  });
}
