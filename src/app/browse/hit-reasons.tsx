import type { ReactElement } from 'react';
import type { HitReason } from '../../archive/archive.ts';
import { UNMARKED } from '../../domain/facet.ts';
import { searchByLocale } from '../../i18n/search-by-locale.ts';
import { FacetLabel, facetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { SnippetText } from './snippet-text.tsx';

/** Reasons shown before the reader asks for the rest. */
const FIRST = 2;

/** Why a story is among the results: each value that was asked for, and the sentence it rests on. */
export function HitReasons({ reasons }: { readonly reasons: readonly HitReason[] }): ReactElement | null {
  const t = useMessages();
  const words = searchByLocale[t.locale];
  if (reasons.length === 0) return null;
  const rest = reasons.slice(FIRST);
  return (
    <div className="reasons">
      <ReasonList reasons={reasons.slice(0, FIRST)} label={words.reasons} />
      {rest.length > 0 && (
        <details>
          <summary>{words.moreReasons(rest.length)}</summary>
          <ReasonList reasons={rest} label={words.reasons} />
        </details>
      )}
    </div>
  );
}

function ReasonList({ reasons, label }: { readonly reasons: readonly HitReason[]; readonly label: string }): ReactElement {
  return <ul aria-label={label}>{reasons.map((reason) => <li key={`${reason.facet}/${reason.value}/${reason.asked ?? ''}`}><Reason {...reason} /></li>)}</ul>;
}

function Reason({ facet, value, asked, sentence }: HitReason): ReactElement {
  const t = useMessages();
  const words = searchByLocale[t.locale];
  return (
    <>
      {/* A district says itself what it is. */}
      <b>{facet !== 'district' && `${t.terms.facets[facet]} `}<FacetLabel facet={facet} value={value} /></b>
      {/* A month need not say which year it belongs to. */}
      {asked !== null && facet !== 'date' && words.below(facetLabel(t, facet, asked))}
      {sentence !== null && <>{words.colon}<span lang="zh-CN"><SnippetText snippet={sentence} /></span></>}
      {value === UNMARKED[facet] && <>{words.colon}{words.notPrinted}</>}
    </>
  );
}
