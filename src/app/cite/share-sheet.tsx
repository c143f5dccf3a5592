import type { ReactElement } from 'react';
import { writeGbt7714 } from '../../export/write-gbt7714.ts';
import { writePlainText } from '../../export/write-plain-text.ts';
import { citeByLocale } from '../../i18n/cite-by-locale.ts';
import { exportByLocale } from '../../i18n/export-by-locale.ts';
import type { StoryToolProps } from '../story/story-tool.ts';
import { plainDisplay } from '../ui/display-pieces.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { storyName } from '../ui/story-name.ts';
import { asExported } from './as-exported.ts';
import { ToolSheet } from './tool-sheet.tsx';
import { useCopying } from './use-copying.ts';

/** 分享: a story's link or text for the system's own sheet where it has one, and for the clipboard. */
export function ShareSheet({ data, onClose }: StoryToolProps): ReactElement {
  const t = useMessages();
  const words = citeByLocale[t.locale];
  const address = new URL(useHrefs().story(data.story.id), location.origin).href;
  const { outcome, setOutcome, copy } = useCopying(words);
  const title = plainDisplay(storyName(data.story.headline, t));
  const text = (): string => writePlainText(data);
  const citedText = (): string => `${text()}\n\n${words.source(writeGbt7714(asExported(data, address), exportByLocale['zh-CN'].words))}\n${address}\n`;
  const share = (shared: ShareData): void => {
    navigator.share(shared).then(onClose, (reason: unknown) => {
      // Who closes the system's sheet has changed their mind.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) setOutcome(words.shareFailed);
    });
  };
  return (
    <ToolSheet title={words.share} outcome={outcome} onClose={onClose}>
      {'share' in navigator && (
        <div className="tool-acts" role="group" aria-label={words.system}>
          <button type="button" onClick={() => share({ title, url: address })}>{words.shareLink}</button>
          <button type="button" onClick={() => share({ title, text: citedText() })}>{words.shareText}</button>
        </div>
      )}
      <p className="citation-line">{address}</p>
      <p className="hint">{words.linkHint}</p>
      <div className="tool-acts">
        <button type="button" className="quiet" onClick={() => copy(words.link, address)}>{words.copy(words.link)}</button>
        <button type="button" className="quiet" onClick={() => copy(words.text, `${text()}\n`)}>{words.copy(words.text)}</button>
        <button type="button" className="quiet" onClick={() => copy(words.citedText, citedText())}>{words.copy(words.citedText)}</button>
      </div>
    </ToolSheet>
  );
}
