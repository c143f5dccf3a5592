import { useEffect } from 'react';
import type { StoryToolProps } from '../story/story-tool.ts';

/** 打印: the browser's own dialog, over the screen as its style sheet sets it on paper. */
export function PrintStory({ onClose }: StoryToolProps): null {
  useEffect(() => {
    print();
    onClose();
  }, [onClose]);
  return null;
}
