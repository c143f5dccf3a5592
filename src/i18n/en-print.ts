import type { PrintMessages } from './print-messages.ts';

export const enPrint: PrintMessages = {
  title: 'Print saved stories',
  hint: 'A4, black on white, text in two columns, a story of up to 1,200 characters on one sheet, with its link. Only the stories are printed, without highlights and notes.',
  options: 'Options',
  withContents: 'List of contents if more than one story',
  contents: 'Contents',
  print: 'Print',
  preparing: 'Preparing…',
  nothing: 'There is nothing to print. Please choose at least one story.',
  failed: 'The saved stories could not be read. Please try again.',
  left: (count) => `${count === 1 ? 'The copy of one story' : `The copies of ${count} stories`} cannot be read, so they are not printed: `,
};
