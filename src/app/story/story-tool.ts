import type { ComponentType } from 'react';
import type { StoryMessages } from '../../i18n/story-messages.ts';
import type { StoryData } from '../screen.ts';

export interface StoryToolProps {
  readonly data: StoryData;
  /** Takes the tool's part away; called when its work is done. */
  readonly onClose: () => void;
}

/** One button of a story's bar. Its part is fetched when it is pressed: a sheet, or something that acts and closes. */
export interface StoryTool {
  readonly name: keyof StoryMessages['tools'];
  readonly load: () => Promise<ComponentType<StoryToolProps>>;
}
