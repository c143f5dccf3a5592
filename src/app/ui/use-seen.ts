import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether an element has been in view, since it is there.
 * @param around how far from what is in view still counts, as a margin of CSS, in px or per cent of the window.
 */
export function useSeen(element: RefObject<Element | null>, around = '0px'): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    }, { rootMargin: around });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, around]);
  return seen;
}
