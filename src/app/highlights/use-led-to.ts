import { useEffect, useState } from 'react';

const PREFIX = '#highlight-';

/** What the address adds to a story's own to lead to one of its highlights. */
export function hashOf(id: string): string {
  return `${PREFIX}${id}`;
}

/** The id of the highlight that the address leads to; null for none. */
export function useLedTo(): string | null {
  const [id, setId] = useState(read);
  useEffect(() => {
    const follow = (): void => setId(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return id;
}

function read(): string | null {
  return location.hash.startsWith(PREFIX) ? location.hash.slice(PREFIX.length) : null;
}
