import { isDay } from '../text/iso-day.ts';
import { escapeXml } from './escape-xml.ts';
import type { ExportedCollection, ExportedStory } from './exported-story.ts';
import { plainEach, plainLine, plainLines } from './plain-text.ts';
import { titleOf } from './story-fields.ts';

/**
 * All stories as one folder of links: the «Netscape» form that every browser and bookmark service reads. Tags and the time of saving are
 * attributes, the reader's note is the line below.
 */
export function writeBookmarks({ title, stories }: ExportedCollection): string {
  const name = escapeXml(plainLine(title));
  return [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    `<TITLE>${name}</TITLE>`,
    `<H1>${name}</H1>`,
    '<DL><p>',
    `    <DT><H3>${name}</H3>`,
    '    <DL><p>',
    ...stories.flatMap(bookmarkLines),
    '    </DL><p>',
    '</DL><p>',
    '',
  ].join('\n');
}

function bookmarkLines({ story, address, savedAt, tags, note }: ExportedStory): readonly string[] {
  const added = savedAt === null ? null : secondsOf(savedAt);
  // A comma parts two tags.
  const names = plainEach(tags).map((tag) => tag.replaceAll(',', '，'));
  const attributes = [
    `HREF="${escapeXml(plainLine(address))}"`,
    ...(added === null ? [] : [`ADD_DATE="${added}"`]),
    ...(names.length > 0 ? [`TAGS="${escapeXml(names.join(','))}"`] : []),
  ];
  const lines = plainLines(note ?? '');
  return [
    `        <DT><A ${attributes.join(' ')}>${escapeXml(titleOf(story))}</A>`,
    ...(lines.length > 0 ? [`        <DD>${escapeXml(lines.join(' '))}`] : []),
  ];
}

/** Seconds since 1970 of an ISO time in UTC from 1970 on; null for anything else. */
function secondsOf(time: string): number | null {
  const [, day = '', hours, minutes, seconds] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/.exec(time) ?? [];
  if (!isDay(day) || day < '1970') return null;
  return ((daysSince1970(day) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}

/** By the count of leap days before a year, and of days before a month in a year that begins in March. */
function daysSince1970(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const years = month > 2 ? year : year - 1;
  const days = 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return days + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1 - 719_468;
}
