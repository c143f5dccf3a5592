/** Whether something is kept, as far as is known without opening the library. It may be lost: then what it hints at comes a moment later. */
export interface RememberedHint {
  isSet(): boolean;
  set(isKept: boolean): void;
}

/** @param name of the hint in localStorage, which belongs to an origin that may host the app in several folders */
export function rememberedHint(name: string): RememberedHint {
  const key = `banmian.${name} ${import.meta.env.BASE_URL}`;
  return {
    isSet() {
      try {
        return localStorage.getItem(key) !== null;
      } catch {
        return false;
      }
    },
    set(isKept) {
      try {
        if (isKept) localStorage.setItem(key, '1');
        else localStorage.removeItem(key);
      } catch {
        // The browser refuses storage: nothing is remembered.
      }
    },
  };
}
