import { useMemo, type ReactElement } from 'react';
import { writeBibtex } from '../../export/write-bibtex.ts';
import { writeGbt7714 } from '../../export/write-gbt7714.ts';
import { writeRis } from '../../export/write-ris.ts';
import { citeByLocale } from '../../i18n/cite-by-locale.ts';
import { exportByLocale } from '../../i18n/export-by-locale.ts';
import type { StoryToolProps } from '../story/story-tool.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { asExported } from './as-exported.ts';
import { ToolSheet } from './tool-sheet.tsx';
import { useCopying } from './use-copying.ts';

const FORMS = ['gbt', 'bibtex', 'ris'] as const;

/** 引用: a story's citation in three forms, each to be copied. */
export function CiteSheet({ data, onClose }: StoryToolProps): ReactElement {
  const t = useMessages();
  const words = citeByLocale[t.locale];
  const hrefs = useHrefs();
  const { outcome, copy } = useCopying(words);
  const texts = useMemo(() => {
    const exported = asExported(data, new URL(hrefs.story(data.story.id), location.origin).href);
    // All in Chinese, as what is cited: a word for «unknown» in another language would be taken for a name.
    const { words: inChinese } = exportByLocale['zh-CN'];
    const collection = { title: '', stories: [exported] };
    return { gbt: writeGbt7714(exported, inChinese), bibtex: writeBibtex(collection, inChinese), ris: writeRis(collection, inChinese) };
  }, [data, hrefs]);
  return (
    <ToolSheet title={words.cite} outcome={outcome} onClose={onClose}>
      {FORMS.map((form) => (
        <section key={form} className="citation" aria-labelledby={`citation-${form}`}>
          <h3 id={`citation-${form}`}>{words.forms[form]}</h3>
          <p className={form === 'gbt' ? 'citation-line' : 'citation-code'} lang="zh-CN">{texts[form].trimEnd()}</p>
          <button type="button" className="quiet" onClick={() => copy(words.forms[form], texts[form])}>{words.copy(words.forms[form])}</button>
        </section>
      ))}
      <p className="hint">{words.nothingInvented}</p>
    </ToolSheet>
  );
}
