import type { CiteMessages } from './cite-messages.ts';

export const enCite: CiteMessages = {
  cite: 'Cite',
  nothingInvented: 'A paper or date that the page does not print is said to be unknown; an author or page number that it does not print is left out. Nothing is guessed.',
  forms: { gbt: 'GB/T 7714—2025', bibtex: 'BibTeX', ris: 'RIS' },
  copy: (form) => `Copy ${form}`,
  copied: (form) => `Copied ${form}.`,
  copyFailed: 'The browser did not allow copying. Please select the text and copy it yourself.',

  share: 'Share and copy',
  linkHint: 'The link opens on devices that can reach this site.',
  link: 'the link',
  text: 'the whole text',
  citedText: 'the text with its source',
  system: 'Share with another app',
  shareLink: 'Share the link…',
  shareText: 'Share the text…',
  shareFailed: 'The system could not share it. Please copy it instead.',
  source: (citation) => `Source: ${citation}`,
};
