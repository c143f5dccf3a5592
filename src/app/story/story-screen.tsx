import type { ReactElement } from 'react';
import { useDocumentTitle } from '../document-title.ts';
import type { ScreenProps, StoryData } from '../screen.ts';
import { plainDisplay } from '../ui/display-pieces.ts';
import { StoryView } from '../ui/story-view.tsx';

/** One story whole, with its page around it. Its static HTML is the same view. */
export function StoryScreen({ data }: ScreenProps<StoryData>): ReactElement {
  useDocumentTitle(plainDisplay(data.story.headline));
  return <StoryView key={data.story.id} {...data} />;
}
