import { useEffect, useState } from 'react';

/** Ms: a story that stood so long was opened to be read, and all that its first screen needs is there. */
const STOOD = 1500;

/** Whether the story stood for a moment or was scrolled: then comes what its first screen does without. */
export function useStood(): boolean {
  const [stood, setStood] = useState(false);
  useEffect(() => {
    const stand = (): void => setStood(true);
    const timer = setTimeout(stand, STOOD);
    addEventListener('scroll', stand, { once: true, passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', stand);
    };
  }, []);
  return stood;
}
