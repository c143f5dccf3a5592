import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { keysByLocale } from '../../i18n/keys-by-locale.ts';
import { selectSentence } from '../highlights/select-sentence.ts';
import { useNavigation } from '../navigation-context.ts';
import { fromSearchParams, readSearch } from '../ui/browse-address.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { SEARCH_BOX } from '../ui/hrefs.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { ScreenAct } from './act-of-key-press.ts';
import { actsOfPresses } from './key-queue.ts';
import { keyScreen } from './key-screen.ts';
import { KeysSheets, type ShownSheet } from './keys-sheets.tsx';
import { linkInFocus, pressSave, stepFocus } from './story-links.ts';

interface ScreenKeysProps {
  /** What was pressed and is not answered yet, in order. */
  readonly presses: readonly KeyboardEvent[];
  /** Is told how many of them are. */
  readonly onAnswered: (count: number) => void;
}

/** Does what keys ask for on the present screen. */
export function ScreenKeys({ presses, onAnswered }: ScreenKeysProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const navigation = useNavigation();
  const [shown, setShown] = useState<ShownSheet>(null);
  /** What became of a story that was saved by key, or of the text. */
  const [said, setSaid] = useState('');
  const { screen, deep } = keyScreen(navigation.path(), hrefs);

  const goBack = (): void => {
    const { trail } = navigation;
    const steps = trail && screen === 'story' ? navigation.index() - trail.index : 1;
    // What lies before the first screen is not the app's.
    if (deep && navigation.index() >= steps) navigation.back(steps);
  };
  const step = (by: 1 | -1): void => {
    const { trail } = navigation;
    if (screen !== 'story' || !trail) {
      stepFocus(document, hrefs.story(''), by);
      return;
    }
    const { stories, order, href } = trail;
    const here = order.findIndex((number) => hrefs.story(stories[number]?.id ?? '') === navigation.path());
    const next = here < 0 ? undefined : stories[order[here + by] ?? -1];
    const { query } = fromSearchParams(readSearch(href.replace(/^[^?]*/, '')));
    if (next) navigation.go(hrefs.story(next.id, { query }), 'push');
  };
  const answer = useEffectEvent((asked: ScreenAct) => {
    // It was, as the key was pressed; a step that was asked for before may have taken focus.
    if (asked === 'search') document.getElementById(SEARCH_BOX)?.focus();
    if (asked === 'next') step(1);
    if (asked === 'previous') step(-1);
    if (asked === 'open') linkInFocus(document, hrefs.story(''))?.click();
    if (asked === 'save') pressSave(document, hrefs.story(''), setSaid);
    if (asked === 'highlight' && selectSentence(document)) setSaid(keysByLocale[t.locale].selected);
    if (asked === 'next-of-page' || asked === 'previous-of-page') document.querySelector<HTMLElement>(`main a[rel=${asked === 'next-of-page' ? 'next' : 'prev'}]`)?.click();
    if (asked === 'back') goBack();
    // A sheet that is open may hold what is half done.
    if ((asked === 'help' || asked === 'palette') && !document.querySelector('dialog[open]')) setShown(asked);
  });
  useEffect(() => {
    if (presses.length === 0) return;
    actsOfPresses(presses).forEach((act) => answer(act));
    onAnswered(presses.length);
  }, [presses, onAnswered]);
  return (
    <>
      <span role="status" className="visually-hidden">{said}</span>
      <KeysSheets shown={shown} onShow={setShown} />
    </>
  );
}
