import { useState, type ComponentType, type ReactElement } from 'react';
import type { StoryData } from '../screen.ts';
import { useMessages } from '../ui/messages-context.ts';

interface CorrectButtonProps {
  readonly data: StoryData;
}

type Sheet = { readonly state: 'closed' } | { readonly state: 'open'; readonly Component: ComponentType<CorrectButtonProps & { readonly onClose: () => void }> } | { readonly state: 'failed' };

/** «更正»: opens the sheet in which the reader corrects what a story is filed under. The sheet's code is fetched then. */
export function CorrectButton({ data }: CorrectButtonProps): ReactElement {
  const t = useMessages();
  const [sheet, setSheet] = useState<Sheet>({ state: 'closed' });
  const open = (): void => {
    import('./correction-sheet.tsx').then(({ CorrectionSheet }) => setSheet({ state: 'open', Component: CorrectionSheet }), () => setSheet({ state: 'failed' }));
  };
  return (
    <>
      {sheet.state === 'failed' && <span role="alert" className="save-failed">{t.status.faults.missing.title}</span>}
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={open}>{t.story.correct}</button>
      {sheet.state === 'open' && <sheet.Component data={data} onClose={() => setSheet({ state: 'closed' })} />}
    </>
  );
}
