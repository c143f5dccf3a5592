import { type Addition, compareCorrections, type Correction, type CorrectionOutcome, type JudgedCorrection, type Removal } from '../domain/correction.ts';
import type { Diagnostic, Severity } from '../domain/diagnostic.ts';
import { DISTRICTS } from '../domain/district.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import type { Page } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';
import type { Run } from '../text/sourced-text.ts';
import type { Span } from '../text/span.ts';

/** The rule of a value that a reader added. */
const CORRECTED = 'corrected';

/** The stories of one page as readers corrected them. */
export interface CorrectedStories {
  readonly value: readonly Story[];
  /** One for each correction that speaks of one of these stories, sorted. */
  readonly judged: readonly JudgedCorrection[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies what readers corrected to the stories of a page, after enrichment. Corrections of other stories are passed over; the order
 * they are given in does not matter.
 */
export function applyCorrections(stories: readonly Story[], corrections: readonly Correction[]): CorrectedStories {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const judged: JudgedCorrection[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const correction of corrections.filter(({ story }) => byId.has(story)).sort(compareCorrections)) {
    const story = byId.get(correction.story);
    if (!story) continue;
    const { story: corrected, outcome } = applyCorrection(story, correction);
    byId.set(story.id, corrected);
    judged.push({ correction, outcome });
    diagnostics.push(diagnosticOf(story, correction, outcome));
  }
  return { value: judged.length === 0 ? stories : stories.map((story) => byId.get(story.id) ?? story), judged, diagnostics };
}

/** A page that was built without these corrections, with them: its stories, and what a curator should know of each. */
export function correctPage(page: Page, corrections: readonly Correction[]): { readonly page: Page; readonly judged: readonly JudgedCorrection[] } {
  const { value, judged, diagnostics } = applyCorrections(page.stories, corrections);
  return { page: { ...page, stories: value, diagnostics: [...page.diagnostics, ...diagnostics] }, judged };
}

interface Corrected {
  readonly story: Story;
  readonly outcome: Exclude<CorrectionOutcome, 'unknown-story' | 'unreadable'>;
}

function applyCorrection(story: Story, correction: Correction): Corrected {
  return correction.change === 'remove' ? removeValue(story, correction) : addValue(story, correction);
}

function removeValue(story: Story, { facet, value }: Removal): Corrected {
  const districts = story.districts.filter(({ name }) => facet !== 'district' || name !== value);
  const organizations = story.organizations.filter(({ name }) => facet !== 'organization' || name !== value);
  const eventTypes = story.eventTypes.filter((name) => facet !== 'eventType' || name !== value);
  const lengths = (one: Pick<Story, 'districts' | 'organizations' | 'eventTypes'>): number => one.districts.length + one.organizations.length + one.eventTypes.length;
  if (lengths({ districts, organizations, eventTypes }) === lengths(story)) return { story, outcome: 'no-effect' };
  const because = story.because.filter((reason) => reason.field !== facet || reason.value !== value);
  return { story: { ...story, districts, organizations, eventTypes, because }, outcome: 'applied' };
}

function addValue(story: Story, { facet, value, evidence }: Addition): Corrected {
  const district = facet === 'district' ? DISTRICTS.find((name) => name === value) : undefined;
  const eventType = facet === 'eventType' ? EVENT_TYPES.find((name) => name === value) : undefined;
  if (district === undefined && eventType === undefined) return { story, outcome: 'unknown-value' };
  const present = story.districts.find(({ name }) => name === district);
  if (present?.role === 'primary' || (eventType !== undefined && story.eventTypes.includes(eventType))) return { story, outcome: 'no-effect' };
  const source = findEvidence(story, evidence);
  if (!source) return { story, outcome: 'evidence-lost' };
  const because = [...story.because, { field: facet, value, rule: CORRECTED, source }];
  if (eventType !== undefined) return { story: { ...story, eventTypes: [...story.eventTypes, eventType], because }, outcome: 'applied' };
  if (district === undefined) return { story, outcome: 'unknown-value' };
  const surfaces = [...new Set([...(present?.evidence ?? []), evidence])];
  const basis = present?.basis ?? (evidence.includes(district) ? 'named' : 'place');
  const added = { name: district, role: 'primary', basis, evidence: surfaces } as const;
  return { story: { ...story, districts: [...story.districts.filter(({ name }) => name !== district), added], because }, outcome: 'applied' };
}

/** Where a sentence of the story stands in the original; null when no printed text of the story holds it. */
function findEvidence({ paragraphs, headline, deck, kicker, section, crossheads, credit, sources }: Story, sentence: string): Span | null {
  const printed: readonly (readonly [string | null, readonly Run[] | undefined])[] = [
    [headline, sources.headline], [kicker, sources.kicker], [deck, sources.deck], ...paragraphs.map((text, i) => [text, sources.paragraphs[i]] as const),
    ...crossheads.map(({ text }, i) => [text, sources.crossheads[i]] as const), [credit, sources.credit], [section, sources.section],
  ];
  for (const [text, runs] of printed) {
    const at = sentence === '' ? -1 : (text?.indexOf(sentence) ?? -1);
    const span = at < 0 ? null : spanOf(runs ?? [], at, at + sentence.length);
    if (span) return span;
  }
  return null;
}

/** From the first to the last character of a range in the original; where the text jumps back, its first stretch alone. */
function spanOf(runs: readonly Run[], start: number, end: number): Span | null {
  const held = runs.filter(({ at, length }) => at < end && start < at + length);
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return null;
  const from = first.from + Math.max(0, start - first.at);
  const to = last.from + Math.min(last.length, end - last.at);
  return from < to ? [from, to] : [from, Math.min(first.from + first.length, from + end - start)];
}

const SEVERITIES: Readonly<Record<Corrected['outcome'], Severity>> = { applied: 'info', 'no-effect': 'warning', 'unknown-value': 'warning', 'evidence-lost': 'warning' };

function diagnosticOf(story: Story, { facet, value, change }: Correction, outcome: Corrected['outcome']): Diagnostic {
  const what = `${change === 'add' ? 'adding' : 'removing'} the ${facet} “${value}”`;
  const messages: Readonly<Record<Corrected['outcome'], string>> = {
    applied: `a reader corrected story ${story.id}: ${what}`,
    'no-effect': `${what} changes nothing in story ${story.id} any more; take the correction out of its file`,
    'unknown-value': `${what} of story ${story.id}: the closed list of data/ has no such value; correct the value`,
    'evidence-lost': `${what} of story ${story.id}: the story no longer holds the sentence given as evidence; choose another`,
  };
  const [head] = story.sources.headline;
  return {
    rule: outcome === 'applied' ? CORRECTED : `correction-${outcome}`, severity: SEVERITIES[outcome],
    source: head ? [head.from, head.from + head.length] : [0, 0], message: messages[outcome],
  };
}
