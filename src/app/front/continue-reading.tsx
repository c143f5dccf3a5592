import { useEffect, useState, type ReactElement } from 'react';
import type { Archive } from '../../archive/archive.ts';
import type { Reading } from '../../library/kept-rows.ts';
import { frontByLocale } from '../../i18n/front-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { presentIdIn } from '../reading/former-ids.ts';
import { readState } from '../reading/reading-rules.ts';
import { followReadings } from '../reading/readings-acts.ts';
import { useReadings } from '../reading/readings-store.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';

/** The story that was read last and not to its end. */
interface Begun {
  readonly id: string;
  readonly headline: string;
  readonly percent: number;
}

/** Names the story that was read last and not to its end, and how far; its own screen then offers the place. */
export function ContinueReading(): ReactElement | null {
  const words = frontByLocale[useMessages().locale];
  const hrefs = useHrefs();
  const archive = useArchive();
  const { readings } = useReadings();
  const [begun, setBegun] = useState<Begun | null | undefined>(undefined);
  useEffect(() => void followReadings(), []);
  useEffect(() => {
    let over = false;
    if (readings) lastBegun(archive, [...readings.values()]).then((found) => over || setBegun(found), () => over || setBegun(null));
    return () => {
      over = true;
    };
  }, [archive, readings]);
  if (begun === undefined) return null;
  if (begun === null) return <p>{words.goOnNone}</p>;
  return <p><a href={hrefs.story(begun.id)}><span lang="zh-CN"><HeadlineName headline={begun.headline} /></span> <span className="count">{words.readTo(begun.percent)}</span></a></p>;
}

async function lastBegun(archive: Pick<Archive, 'summary'>, readings: readonly Reading[]): Promise<Begun | null> {
  const { cards, aliases } = await archive.summary();
  const presentId = presentIdIn(aliases);
  const headlines = new Map(cards.stories.map(({ id, headline }) => [id, headline]));
  for (const reading of readings.toSorted((a, b) => b.sequence - a.sequence)) {
    const [state, id] = [readState(reading), presentId(reading.story)];
    const headline = headlines.get(id);
    if (state.state === 'begun' && headline !== undefined) return { id, headline, percent: state.percent };
  }
  return null;
}
