import { useMemo, type ReactElement } from 'react';
import { useMessages } from '../ui/messages-context.ts';
import { LatePart } from '../views/late-part.tsx';
import { KeysSheet } from './keys-sheet.tsx';

export type ShownSheet = 'help' | 'palette' | null;

interface KeysSheetsProps {
  readonly shown: ShownSheet;
  readonly onShow: (sheet: ShownSheet) => void;
}

const loadPalette = async () => (await import('../palette/palette.tsx')).Palette;

/** The list of keys or the command palette, where one of them is open. */
export function KeysSheets({ shown, onShow }: KeysSheetsProps): ReactElement | null {
  const t = useMessages();
  const ofPalette = useMemo(() => ({ onKeys: () => onShow('help'), onClose: () => onShow(null) }), [onShow]);
  if (shown === 'help') return <KeysSheet onPalette={() => onShow('palette')} onClose={() => onShow(null)} />;
  return shown && <LatePart load={loadPalette} given={ofPalette} failed={<p role="alert" className="save-failed">{t.status.faults.missing.title}</p>} />;
}
