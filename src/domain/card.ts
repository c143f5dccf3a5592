import type { DistrictName, DistrictRole } from './district.ts';
import type { EventType } from './event-type.ts';
import type { PageFacts } from './page.ts';
import type { StoryKind } from './story.ts';

/** What a list needs of a page. */
export interface PageCard extends PageFacts {
  readonly page: string;
  readonly document: string;
  readonly standingHead: string | null;
  readonly storyIds: readonly string[];
}

/** What a list needs of a story. `lead` is its first sentence, at most 120 UTF-16 units. */
export interface StoryCard {
  readonly id: string;
  readonly page: string;
  readonly kind: StoryKind;
  readonly section: string | null;
  readonly kicker: string | null;
  readonly headline: string;
  readonly deck: string | null;
  readonly lead: string;
  readonly districts: readonly { readonly name: DistrictName; readonly role: DistrictRole }[];
  readonly eventTypes: readonly EventType[];
  readonly issueDate: string | null;
}
