import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

interface LatePartProps<Props> {
  /** Fetches the code; the same function at every render. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** The same object as long as nothing is to be tried again. */
  readonly given: Props;
  /** What stands in its place where it could not be fetched; else nothing does. */
  readonly failed?: ReactNode;
}

/**
 * A part of a screen that the first paint does without: its code is fetched once the screen stands. What could not be fetched is tried again when the
 * network is back, and when something else is given.
 */
export function LatePart<Props extends object>({ load, given, failed }: LatePartProps<Props>): ReactNode {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  /** What was given when it could not be fetched. */
  const [missed, setMissed] = useState<Props | null>(null);
  useEffect(() => {
    if (Part) return undefined;
    const over = new AbortController();
    const fetchPart = (): void => {
      load().then((code) => over.signal.aborted || setPart(() => code), () => over.signal.aborted || setMissed(given));
    };
    fetchPart();
    addEventListener('online', fetchPart, over);
    return () => over.abort();
  }, [load, given, Part]);
  return Part ? <Part {...given} /> : missed !== null && failed;
}
