import { useState, type ReactElement } from 'react';
import { SaveButton } from '../library/save-button.tsx';
import { useNavigation } from '../navigation-context.ts';
import type { StoryData } from '../screen.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LatePart } from '../views/late-part.tsx';
import type { StoryTool, StoryToolProps } from './story-tool.ts';
import { STORY_TOOLS } from './story-tools.ts';

const loadLink = async () => (await import('./results-link.tsx')).ResultsLink;

/** What can be done with a story, in one row above it: back to the results that it was opened from, the tools, 收藏. */
export function StoryBar({ data }: { readonly data: StoryData }): ReactElement {
  const t = useMessages();
  const { id, headline } = data.story;
  const { trail } = useNavigation();
  const [back] = useState(trail && { id, trail });
  const [open, setOpen] = useState<{ readonly tool: StoryTool; readonly given: StoryToolProps } | null>(null);
  return (
    <>
      {back && <LatePart load={loadLink} given={back} />}
      {STORY_TOOLS.map((tool) => (
        <button key={tool.name} type="button" className="text-button" onClick={() => setOpen({ tool, given: { data, onClose: () => setOpen(null) } })}>{t.story.tools[tool.name]}</button>
      ))}
      <SaveButton id={id} headline={headline} getStory={async () => data} />
      {open && <LatePart key={open.tool.name} load={open.tool.load} given={open.given} failed={<span role="alert" className="save-failed">{t.status.faults.missing.title}</span>} />}
    </>
  );
}
