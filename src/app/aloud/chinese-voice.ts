/** What of a voice decides. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** The nearer, the smaller: Mandarin of the mainland, other Mandarin, Cantonese; null for no Chinese. Android writes `zh_CN`. */
function distance({ lang }: VoiceFacts): number | null {
  const tag = lang.replaceAll('_', '-').toLowerCase();
  if (!/^(?:zh|cmn|yue)(?:-|$)/.test(tag)) return null;
  if (/^yue|-hk\b|-mo\b|-yue\b/.test(tag)) return 2;
  return /-tw\b|-hant\b|-sg\b/.test(tag) ? 1 : 0;
}

/** The voice that reads Chinese best, and on this device: one that is not sends what is read to whoever lends it, and is mute offline. */
export function chineseVoice<Voice extends VoiceFacts>(voices: readonly Voice[]): Voice | null {
  const able = voices.flatMap((voice) => {
    const far = distance(voice);
    return far !== null && voice.localService ? [{ voice, far }] : [];
  });
  return able.toSorted((a, b) => a.far - b.far)[0]?.voice ?? null;
}
