import { useEffect } from 'react';
import type { StoryToolProps } from '../story/story-tool.ts';
import { readAloud } from './aloud-player.ts';

/** 朗读: begins; its bar is the frame's (aloud-place.tsx), since it stays when the story's screen goes. */
export function StartAloud({ data, onClose }: StoryToolProps): null {
  useEffect(() => {
    readAloud(data);
    onClose();
  }, [data, onClose]);
  return null;
}
