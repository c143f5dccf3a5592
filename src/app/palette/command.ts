import type { Span } from '../../text/span.ts';
import type { CommandKind } from '../../i18n/palette-messages.ts';

/** One line of the command palette. */
export interface Command {
  /** Its own among all that are offered. */
  readonly id: string;
  readonly kind: CommandKind;
  readonly label: string;
  /** What else it is found by: its name in another language, or how it is written in the collection. */
  readonly also?: string;
  /** What of the label was matched, in UTF-16 units: in order, apart from one another. */
  readonly marks?: readonly Span[];
  /** Whether the label is as the collection prints it, whatever the interface's language. */
  readonly printed?: boolean;
  /** Called when the palette is gone. */
  readonly run: () => void;
}
