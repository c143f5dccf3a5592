import type { ReactElement, ReactNode } from 'react';
import type { Notice } from '../../i18n/messages.ts';

interface NoticeViewProps {
  readonly notice: Notice;
  /** 1 where it is the whole screen, 2 inside one. */
  readonly level?: 1 | 2;
  /** What the reader can do: links and buttons. */
  readonly children?: ReactNode;
}

/** A screen that has nothing to show: what happened, and what to do next. */
export function NoticeView({ notice, level = 1, children }: NoticeViewProps): ReactElement {
  return (
    <section className="notice">
      {level === 1 ? <h1>{notice.title}</h1> : <h2>{notice.title}</h2>}
      <p>{notice.advice}</p>
      <p className="notice-acts">{children}</p>
    </section>
  );
}
