import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Bin, BlockRole, PageFacts } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';
import { simplify } from '../text/simplify.ts';
import type { Run } from '../text/sourced-text.ts';
import { asPrinted } from './as-printed.ts';
import { assembleStories } from './assemble-stories.ts';
import { DATELINE } from './byline-patterns.ts';
import { classifyBlocks, type ClassifiedBlock } from './classify-blocks.ts';
import { doubtfulJoins, doubtfulRoles, doubtsOfPage } from './doubts.ts';
import { draftStories, type StoryDraft } from './draft-stories.ts';
import { type Claim, fillBins } from './fill-bins.ts';
import { findOverlap, NO_OVERLAP, type Overlap } from './find-overlap.ts';
import { findSections, type PageHeads } from './find-sections.ts';
import { isContentsLine, isContentsName, isPageFurniture, isPageName, readPageFurniture } from './page-furniture.ts';
import { type Block, segmentBlocks, visibleText } from './segment-blocks.ts';
import { distinctIds, documentKey, firstSentence, storyId } from './story-id.ts';

/** What the text of one document says, before enrichment. */
export interface IngestedPage {
  readonly facts: Partial<PageFacts>;
  readonly standingHead: string | null;
  readonly strips: readonly string[];
  readonly stories: readonly Story[];
  readonly bins: readonly Bin[];
  readonly diagnostics: readonly Diagnostic[];
  /** For the trace: what each block became and why. */
  readonly blocks: readonly ClassifiedBlock[];
}

/** How far back a second copy is looked for, in UTF-16 units: the longest paragraph of a column. */
const COMPARED = 1200;

/**
 * Decoded text of one document → its stories, with every character accounted for. The rules read the text in simplified characters; what they
 * find is given as the document prints it.
 */
export function ingestPage(printed: string): IngestedPage {
  const text = simplify(printed);
  const all = segmentBlocks(text);
  const furniture = findFurniture(all);
  const blocks = furniture.length === 0 ? all : all.filter((block) => !furniture.includes(block));
  const overlaps = findOverlaps(blocks);
  const classified = blocks.length === 0 ? [] : classifyBlocks(blocks, overlaps.map(({ length }) => length > 0));
  const drafts = draftStories(text, classified, overlaps);
  const heads = findSections(drafts);
  const assembled = assembleStories(text, drafts, heads);
  const read = assembled.map(({ story }) => (text === printed ? story : asPrinted(story, printed)));
  const key = documentKey(printed);
  const ids = distinctIds(read.map((story) => storyId(key, firstSentence(story.paragraphs[0] ?? (story.headline || (story.credit ?? ''))))));
  const stories = read.map((story, index) => ({ ...story, id: ids[index] ?? story.id }));
  const claims = [...claimPage(furniture, heads), ...stories.flatMap((story, index) => claimStory(story, index, heads, drafts[index] as StoryDraft, assembled[index]?.headings.rule ?? ''))];
  const visible = ({ block }: ClassifiedBlock) => visibleText(printed, ...block.source);
  const doubts = stories.length === 0 ? [] : doubtsOfPage([0, all[0]?.source[1] ?? 0], heads, assembled.map(({ headings }) => headings));
  return {
    facts: readPageFurniture(furniture.map((block) => block.text)),
    standingHead: heads.standingHead && visible(heads.standingHead),
    strips: heads.strips.map(visible),
    stories,
    bins: fillBins(printed, claims),
    diagnostics: [...pageDiagnostics(text, all.length, stories.length), ...doubtfulRoles(classified), ...doubtfulJoins(classified), ...doubts, ...assembled.flatMap(({ diagnostics }) => diagnostics)]
      .sort((a, b) => a.source[0] - b.source[0] || a.source[1] - b.source[1]),
    blocks: classified,
  };
}

/** Folio, date line, editors' line and a box of contents, and a page name that stands next to one of them. */
function findFurniture(blocks: readonly Block[]): readonly Block[] {
  const contents = blocks.map((block) => isContentsLine(block.text));
  // A date that the next line goes on with opens a report.
  const goesOn = (at: number) => /^[，,、]/u.test(blocks[at + 1]?.text ?? '');
  const sure = blocks.map((block, at) => (isPageFurniture(block.text) && !goesOn(at)) || (isContentsName(block.text) && contents[at + 1] === true));
  // One line that ends like an entry may be a headline; behind the box's name or beside another it is an entry.
  const entry = contents.map((own, at) => own && (sure[at - 1] === true || contents[at - 1] === true || contents[at + 1] === true));
  return blocks.filter((block, at) => sure[at] || entry[at] || (isPageName(block.text) && (sure[at - 1] || sure[at + 1])));
}

/** For each block, how much of its start repeats the running text before it. A lead that begins with the words of its headline is no copy. */
function findOverlaps(blocks: readonly Block[]): readonly Overlap[] {
  let before = '';
  return blocks.map((block) => {
    const fresh = block.heading > 0 || DATELINE.test(block.text);
    const overlap = fresh || before === '' ? NO_OVERLAP : findOverlap(before, block.text);
    const running = /[。，,]/u.test(block.text) && block.heading === 0;
    if (fresh) before = running ? block.text : '';
    else if (running || before !== '') before = (before + block.text.slice(overlap.length)).slice(-COMPARED);
    return overlap;
  });
}

function claimPage(furniture: readonly Block[], heads: PageHeads): readonly Claim[] {
  const claims: Claim[] = furniture.map(({ source }) => ({ source, role: 'page-furniture', rule: 'page-furniture', story: null }));
  if (heads.standingHead) claims.push({ source: heads.standingHead.block.source, role: 'standing-head', rule: 'slogan-over-page', story: null });
  for (const { block } of heads.strips) claims.push({ source: block.source, role: 'strip', rule: 'slogan-between-columns', story: null });
  return claims;
}

function claimStory(story: Story, index: number, heads: PageHeads, draft: StoryDraft, arranged: string): readonly Claim[] {
  const claims: Claim[] = [];
  const claim = (runs: readonly Run[], role: BlockRole, rule: string) => {
    for (const run of runs) claims.push({ source: [run.from, run.from + run.length], role, rule, story: index });
  };
  const { sources } = story;
  if (heads.sections.some(({ from }) => from === index)) claim(sources.section, 'section', 'over-several-stories');
  claim(sources.kicker, 'kicker', arranged);
  claim(sources.headline, 'headline', arranged);
  claim(sources.deck, 'deck', arranged);
  claim(sources.byline, 'byline', draft.dated ? 'dateline' : 'only-writers');
  for (const runs of sources.crossheads) claim(runs, 'crosshead', 'inside-the-body');
  for (const runs of sources.paragraphs) claim(runs, 'body', 'running-text');
  claim(sources.credit, 'credit', 'credit-line');
  const removed: Readonly<Record<string, BlockRole>> = { 'remove-duplicate': 'duplicate', 'remove-jump-line': 'jump-line', 'remove-markup': 'markup' };
  for (const repair of story.repairs) {
    const role = removed[repair.rule];
    const inSection = sources.section.some((run) => repair.source[0] >= run.from && repair.source[0] <= run.from + run.length);
    if (role && !(inSection && !heads.sections.some(({ from }) => from === index))) claims.push({ source: repair.source, role, rule: repair.rule, story: index });
  }
  return claims;
}

function pageDiagnostics(text: string, blocks: number, stories: number): readonly Diagnostic[] {
  if (blocks === 0) return [{ rule: 'empty-document', severity: 'warning', source: [0, 0], message: 'the document holds no text; nothing to read' }];
  if (stories === 0) return [{ rule: 'no-story', severity: 'warning', source: [0, text.length], message: 'no story was found in this document' }];
  return [];
}
