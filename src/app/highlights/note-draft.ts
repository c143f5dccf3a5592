/** What was written over the text that its sheet began with; '' is no note. */
export interface Written {
  readonly opened: string;
  readonly text: string;
}

/**
 * What a note is to read when it was written here, and perhaps elsewhere meanwhile.
 * @param present how the kept note reads now
 * @returns what was written; the kept note where nothing was written; both, the kept note first, where both changed: neither is lost
 */
export function mergeNotes({ opened, text }: Written, present: string): string {
  if (text === opened) return present;
  if (present === opened || text.includes(present)) return text;
  return present.includes(text) ? present : `${present}\n\n${text}`;
}

/** A note while it is written. It is kept only where something was written, and once. */
export class NoteDraft {
  #opened: string;
  #text: string;
  #isDropped = false;
  #whenChanged: () => void = () => undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** @param note what the sheet opens with */
  constructor(note: string) {
    this.#opened = note;
    this.#text = note;
  }

  /** How it reads now. */
  readonly read = (): string => this.#text;

  /** Tells one listener of every change of the text, until what it returns is called. */
  readonly subscribe = (whenChanged: () => void): (() => void) => {
    this.#whenChanged = whenChanged;
    return () => {
      this.#whenChanged = () => undefined;
    };
  };

  write(text: string): void {
    this.#text = text;
    this.#whenChanged();
  }

  written(): Written {
    return { opened: this.#opened, text: this.#text.trim() === '' ? '' : this.#text };
  }

  /** Takes up what another window kept, as long as nothing is written here. */
  follow(note: string): void {
    if (this.#text !== this.#opened) return;
    this.#opened = note;
    this.write(note);
  }

  /**
   * Keeps what was written, after what is being kept already.
   * @param put returns what is kept now, null where it could not be kept: then it stays written
   * @returns whether all is kept
   */
  keep(put: (written: Written) => Promise<string | null>): Promise<boolean> {
    const kept = this.#last.then(() => this.#keepNow(put));
    this.#last = kept;
    return kept;
  }

  /** Ends the draft with an act that takes its row out; one that says it failed leaves the draft as it was. */
  async drop(act: (written: Written) => Promise<boolean>): Promise<boolean> {
    this.#isDropped = true;
    await this.#last;
    this.#isDropped = await act(this.written());
    return this.#isDropped;
  }

  async #keepNow(put: (written: Written) => Promise<string | null>): Promise<boolean> {
    const sent = this.written();
    if (this.#isDropped || sent.text === sent.opened) return true;
    const kept = await put(sent);
    if (kept === null) return false;
    this.#opened = kept;
    this.write(mergeNotes({ opened: sent.text, text: this.written().text }, kept));
    return true;
  }
}
