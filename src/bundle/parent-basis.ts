import type { OrganizationType } from '../domain/organization.ts';

interface Placed {
  readonly name: string;
  readonly type: OrganizationType;
}

/**
 * What the place of an organization below another rests on. Parents come from rules on names (`src/enrich/organization-parents.ts`), so it can be read off the two names again:
 * `levels` the levels of unions and lists of places and trades; `name` its name begins with that of the other, as written in `start`; `alike` both names begin with `start`;
 * `story` the names say nothing, so that only the stories can.
 */
export type ParentBasis = { readonly rule: 'levels' | 'story' } | { readonly rule: 'name' | 'alike'; readonly start: string };

/** What stands before the name proper, and may be left out. */
const CITY = /^(?:中共)?(?:北京市|北京)?/u;
const GOVERNMENT = /人民政府$/u;
const LEAST_START = 2;

/** @param child stands right below `parent` in the tree */
export function parentBasis(child: Placed, parent: Placed): ParentBasis {
  const above = parent.name.replace(GOVERNMENT, '');
  if (child.name.startsWith(above)) return { rule: 'name', start: above };
  const [childCore, parentCore] = [child.name, parent.name].map((name) => name.replace(CITY, '')) as [string, string];
  if (parentCore.length >= LEAST_START && childCore.startsWith(parentCore)) return { rule: 'name', start: parentCore };
  if (child.type === 'union' && parent.type === 'union') return { rule: 'levels' };
  if (commonStart(childCore, parentCore).length < LEAST_START) return { rule: 'story' };
  const whole = commonStart(child.name, parent.name);
  return { rule: 'alike', start: whole.replace(CITY, '').length < LEAST_START ? commonStart(childCore, parentCore) : whole };
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1;
  return one.slice(0, length);
}
