import type { ReactElement } from 'react';
import { ownPagesByLocale } from '../../i18n/own-pages-by-locale.ts';
import { KeptForNow } from '../library/kept-for-now.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { BringEnd, BringResult } from './own-pages-store.ts';

interface BringReportProps {
  readonly end: BringEnd;
}

/** How it went: sums first, then every document with its page or its reason. */
export function BringReport({ end }: BringReportProps): ReactElement {
  const t = useMessages();
  const words = ownPagesByLocale[t.locale];
  if (end.state === 'cancelled') return <p>{words.cancelled}</p>;
  if (end.state === 'failed') return <p className="save-failed">{words.failed}</p>;
  if (end.state === 'unkept') return <p className="save-failed">{words.unkept}{t.terms.middleDot}{t.library.faults[end.fault]}</p>;
  const added = end.results.filter((result) => result.state === 'added');
  const known = end.results.filter(({ state }) => state === 'known').length;
  const refused = end.results.filter(({ state }) => state === 'refused').length;
  return (
    <>
      {added.length > 0 && <p><strong>{words.addedAll(added.length, added.reduce((sum, { stories }) => sum + stories, 0))}</strong></p>}
      {added.length > 0 && <KeptForNow />}
      {known > 0 && <p>{words.knownAll(known)}</p>}
      {refused > 0 && <p className="save-failed">{words.refusedAll(refused)}</p>}
      <ul>
        {end.results.map((result, place) => <Result key={`${result.name} ${place}`} result={result} />)}
      </ul>
    </>
  );
}

function Result({ result }: { readonly result: BringResult }): ReactElement {
  const t = useMessages();
  const words = ownPagesByLocale[t.locale];
  const hrefs = useHrefs();
  const told = result.state === 'added' ? words.added(result.stories) : result.state === 'known' ? words.known : (words.refusals[result.rule] ?? words.refusedOtherwise);
  return (
    <li>
      {result.state === 'refused' ? <span className="document-name">{result.name}</span> : <a className="document-name" href={hrefs.page(result.page)}>{result.name}</a>}
      <span className="told">{told}</span>
    </li>
  );
}
