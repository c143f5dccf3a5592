import { useEffect, useState, type RefObject } from 'react';
import { useSeen } from '../ui/use-seen.ts';

/** Ms: a story that stood so long was opened to be read, and all that its first screen needs is there. */
const STOOD = 1500;

/** Whether the screen stood for a moment or was scrolled: then comes what is not seen at first. */
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

/** The same, where besides the reader must be less than a window away from where it is to come. */
export function useStoodNear(place: RefObject<Element | null>): boolean {
  const stood = useStood();
  const near = useSeen(place, '100% 0px');
  return stood && near;
}
