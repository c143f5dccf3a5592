import { useState } from 'react';
import type { CiteMessages } from '../../i18n/cite-messages.ts';

interface Copying {
  /** What became of the last act, in words. */
  readonly outcome: string;
  readonly setOutcome: (outcome: string) => void;
  /** Puts a text on the clipboard, and says so by its name once it is there. */
  readonly copy: (name: string, text: string) => void;
}

/** Copying texts, told in words. */
export function useCopying(words: CiteMessages): Copying {
  const [outcome, setOutcome] = useState('');
  return {
    outcome,
    setOutcome,
    copy: (name, text) => {
      // Said anew also where the same is copied again.
      setOutcome('');
      writeClipboard(text).then(() => setOutcome(words.copied(name)), () => setOutcome(words.copyFailed));
    },
  };
}

/** Where a page is not served securely there is no clipboard at all. */
async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
