import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '../ui/messages-context.ts';
import { Sheet } from '../ui/sheet.tsx';
import '../styles/cite.css';

interface ToolSheetProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What became of the last act; it is read aloud. */
  readonly outcome: ReactNode;
  readonly onClose: () => void;
}

/** The sheet of one of a story's tools. */
export function ToolSheet({ title, children, outcome, onClose }: ToolSheetProps): ReactElement {
  const t = useMessages();
  return <Sheet title={title} className="tool-sheet" closeName={t.terms.close} onClose={onClose} footer={<footer><div role="status">{outcome}</div></footer>}>{children}</Sheet>;
}
