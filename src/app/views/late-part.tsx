import { useEffect, useState, type ComponentType, type ReactElement } from 'react';

interface LatePartProps<Props> {
  /** Fetches the code; the same function at every render. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly given: Props;
}

/** A part of a screen that the first paint does without: its code is fetched once the screen stands. Nothing stands there where it cannot be fetched. */
export function LatePart<Props extends object>({ load, given }: LatePartProps<Props>): ReactElement | null {
  const [part, setPart] = useState<{ readonly Component: ComponentType<Props> } | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then((Component) => {
      if (wanted) setPart({ Component });
    }, () => undefined);
    return () => {
      wanted = false;
    };
  }, [load]);
  return part && <part.Component {...given} />;
}
