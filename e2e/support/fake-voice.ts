import type { Page } from '@playwright/test';

interface FakeVoice {
  /** Everything that it was asked to say. */
  readonly said: { readonly text: string; readonly rate: number; readonly lang: string }[];
  /** Comes to the end of the present utterance; false where there is none. */
  finish(): boolean;
  isSpeaking(): boolean;
  /** The system is given voices of these languages. */
  bring(languages: readonly string[]): void;
}

declare global {
  interface Window {
    fakeVoice: FakeVoice;
  }
}

/** Puts a voice that says nothing in the place of the browser's own, before anything of the app runs. It comes to the end of an utterance when told to. */
export async function withFakeVoice(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((first) => {
    class FakeUtterance extends EventTarget {
      lang = '';
      rate = 1;
      voice = null;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let names = first;
    let present: FakeUtterance | null = null;
    const said: FakeVoice['said'] = [];
    const end = (event: string): boolean => {
      const utterance = present;
      present = null;
      return utterance?.dispatchEvent(new Event(event)) ?? false;
    };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => names.map((lang) => ({ lang, name: lang, localService: true })),
      speak: (utterance: FakeUtterance) => {
        present = utterance;
        said.push({ text: utterance.text, rate: utterance.rate, lang: utterance.lang });
      },
      cancel: () => end('error'),
    });
    Object.defineProperties(window, { speechSynthesis: { value: synthesis }, SpeechSynthesisUtterance: { value: FakeUtterance } });
    window.fakeVoice = {
      said,
      finish: () => end('end'),
      isSpeaking: () => present !== null,
      bring: (languagesNow) => {
        names = languagesNow;
        synthesis.dispatchEvent(new Event('voiceschanged'));
      },
    };
  }, languages);
}
