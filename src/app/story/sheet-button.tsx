import { useMemo, useState, type ComponentType, type ReactElement } from 'react';
import type { StoryData } from '../screen.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LatePart } from '../views/late-part.tsx';
import type { StoryToolProps } from './story-tool.ts';

interface SheetButtonProps {
  readonly name: string;
  /** Fetches the sheet's code; the same function at every render. */
  readonly load: () => Promise<ComponentType<StoryToolProps>>;
  readonly data: StoryData;
}

/** A button beside a story that opens a sheet. The sheet's code is fetched then. */
export function SheetButton({ name, load, data }: SheetButtonProps): ReactElement {
  const t = useMessages();
  const [opened, setOpened] = useState<Pick<StoryToolProps, 'onClose'> | null>(null);
  const given = useMemo(() => opened && { data, ...opened }, [data, opened]);
  return (
    <>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setOpened({ onClose: () => setOpened(null) })}>{name}</button>
      {given && <LatePart load={load} given={given} failed={<span role="alert" className="save-failed">{t.status.faults.missing.title}</span>} />}
    </>
  );
}
