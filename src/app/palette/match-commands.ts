import type { NameMatch } from '../../archive/archive.ts';
import type { CommandKind } from '../../i18n/palette-messages.ts';
import type { Command } from './command.ts';

/** How they stand below one another. */
const KINDS: readonly CommandKind[] = ['search', 'act', 'screen', 'district', 'organization', 'eventType', 'date', 'person', 'headline', 'page', 'setting'];
/** So many of a kind are offered for what was typed. */
const MOST = 5;

export interface CommandGroup {
  readonly kind: CommandKind;
  readonly commands: readonly Command[];
}

/** The commands by kind, in the order of kinds; those of a kind stay as they are. */
export function groupCommands(commands: readonly Command[]): readonly CommandGroup[] {
  return KINDS.map((kind) => ({ kind, commands: commands.filter((command) => command.kind === kind) })).filter((group) => group.commands.length > 0);
}

/**
 * The commands whose names fit what was typed, by their characters anywhere, or by pinyin and initials where `match` knows them: of each kind the best.
 * @param match null until the readings are there
 */
export function matchCommands(commands: readonly Command[], typed: string, match: ((typed: string, name: string) => NameMatch | null) | null): readonly Command[] {
  const wanted = typed.trim().toLowerCase();
  const ranked = commands.flatMap((command) => {
    const fits = [command.label, command.also ?? ''].flatMap((name) => rankOf(wanted, name, match) ?? []);
    return fits.length === 0 ? [] : [{ command, rank: Math.min(...fits) }];
  }).toSorted((a, b) => a.rank - b.rank);
  return groupCommands(ranked.map(({ command }) => command)).flatMap((group) => group.commands.slice(0, MOST));
}

/** The lower the better: the beginning, then inside, then by how it is read. */
function rankOf(wanted: string, name: string, match: ((typed: string, name: string) => NameMatch | null) | null): number | null {
  if (name === '') return null;
  const at = name.toLowerCase().indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 1;
  const spoken = match?.(wanted, name);
  return spoken ? 2 + spoken.rank : null;
}
