import type { ReactElement } from 'react';
import type { Suggestion } from '../../archive/archive.ts';
import { suggestByLocale } from '../../i18n/suggest-by-locale.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { LIST_ID, lineId } from './describe-box.ts';
import type { OfferGroup } from './group-offers.ts';

interface OfferListProps {
  readonly groups: readonly OfferGroup[];
  readonly active: number | null;
  /** Whether the numbers of stories are told: only where taking a line shows just as many. */
  readonly counted: boolean;
}

/** Names of the collection for what was typed, by kind. Its lines are counted through all groups. */
export function OfferList({ groups, active, counted }: OfferListProps): ReactElement {
  const t = useMessages();
  const words = suggestByLocale[t.locale];
  const lines = groups.flatMap(({ offers }) => offers);
  return (
    <div role="listbox" id={LIST_ID} className="offers" aria-label={words.offers}>
      {groups.map(({ kind, offers }) => (
        <div role="group" key={kind} aria-label={words.kinds[kind]}>
          <p aria-hidden="true" className="offer-kind">{words.kinds[kind]}</p>
          {offers.map((offer) => {
            const line = lines.indexOf(offer);
            return (
              <div role="option" key={offer.id} id={lineId(line)} className={`offer offer-${kind}`} aria-selected={line === active}>
                <Offer offer={offer} counted={counted} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function Offer({ offer: { kind, value, count, alias, marks }, counted }: { readonly offer: Suggestion; readonly counted: boolean }): ReactElement {
  const t = useMessages();
  const words = suggestByLocale[t.locale];
  const translated = kind === 'district' ? facetLabel(t, kind, value) : value;
  return (
    <>
      <span className="offer-name" lang="zh-CN"><MarkedText text={value} marks={alias === null ? marks : []} /></span>
      {alias !== null && <span className="hint">{words.alias} <span lang="zh-CN"><MarkedText text={alias} marks={marks} /></span></span>}
      {translated !== value && <span className="hint">{translated}</span>}
      <span className="visually-hidden">{words.kinds[kind]}</span>
      {counted && kind !== 'headline' && <span className="count">{t.terms.stories(count)}</span>}
    </>
  );
}
