import type { ReactElement } from 'react';
import { BLOCK_ROLES, type BlockRole } from '../../domain/page.ts';
import { aboutByLocale } from '../../i18n/about-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { PageBlock } from './page-blocks.ts';

interface BlockLegendProps {
  readonly blocks: readonly PageBlock[];
  /** The one role that is shown; null for all. */
  readonly chosen: BlockRole | null;
  readonly onChoose: (role: BlockRole | null) => void;
}

/** The roles that the page has, each with its sign, its word and its number of blocks; pressing one shows its blocks only. */
export function BlockLegend({ blocks, chosen, onChoose }: BlockLegendProps): ReactElement {
  const t = useMessages();
  const words = aboutByLocale[t.locale];
  const present = BLOCK_ROLES.map((role) => ({ role, count: blocks.filter((block) => block.role === role).length })).filter(({ count }) => count > 0);
  return (
    <div className="legend" role="group" aria-label={words.legend}>
      {present.map(({ role, count }) => (
        <button key={role} type="button" className="quiet" data-role={role} aria-pressed={chosen === role} title={words.showOnly(words.roles[role])} onClick={() => onChoose(chosen === role ? null : role)}>
          {words.roles[role]} <span className="count">{count}</span>
        </button>
      ))}
      {chosen !== null && <button type="button" className="text-button" onClick={() => onChoose(null)}>{words.showAll}</button>}
    </div>
  );
}
