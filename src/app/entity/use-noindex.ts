import { useEffect } from 'react';

/** Asks search engines to leave the present screen out, as long as it stands. */
export function useNoindex(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    const robots = document.createElement('meta');
    robots.name = 'robots';
    robots.content = 'noindex';
    document.head.append(robots);
    return () => robots.remove();
  }, [isWanted]);
}
