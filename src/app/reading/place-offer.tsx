import type { ReactPortal } from 'react';
import { createPortal } from 'react-dom';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { Offer } from './use-reading.ts';

/**
 * 回到上次读到的地方: a quiet bar at the foot of the window, for as long as that place lies ahead. It stands among the story's acts: Tab must come to it before
 * it comes past that place.
 */
export function PlaceOffer({ offered, goOn, decline }: Offer): ReactPortal | null {
  const words = readingByLocale[useMessages().locale];
  const leave = (): void => {
    // The button goes.
    document.querySelector('main')?.focus({ preventScroll: true });
    decline();
  };
  const acts = document.querySelector('.story-actions');
  return acts && createPortal(
    <div role="status" className="place-offer">
      {offered && (
        <p>
          <span className="visually-hidden">{words.lastTime}</span>
          <button type="button" className="quiet" onClick={goOn}>{words.goOn}</button>
          <button type="button" className="text-button" onClick={leave}>{words.notNow}</button>
        </p>
      )}
    </div>,
    acts,
  );
}
