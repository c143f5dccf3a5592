import { plainDisplay } from '../app/ui/display-pieces.ts';
import { HeadlineName } from '../app/ui/headline-name.tsx';
import { byNewest, type EntityGround, storiesWith } from '../bundle/find-entity.ts';
import { familiesIn } from '../bundle/organization-tree.ts';
import { DISTRICTS } from '../domain/district.ts';
import { zhCnPublish } from '../i18n/zh-cn-publish.ts';
import { fillOpening } from './fill-template.ts';
import { headMarkup } from './page-head.ts';
import type { PublishedFile, PublishedSite } from './published-site.ts';
import { shortDescription } from './short-description.ts';
import { renderStatic, STATIC_MESSAGES } from './static-shell.tsx';

/** An organization that one story names has nothing beyond that story. */
const LEAST_STORIES = 2;

/** A district or an organization with what its HTML says; `path` begins with the base path. */
export interface PublishedEntity {
  readonly path: string;
  readonly name: string;
  /** Headlines of its stories with their ids, the newest issue first. */
  readonly stories: readonly { readonly id: string; readonly headline: string }[];
}

/**
 * The districts that stories are about, and the organizations that more than one story names, or names something below. People have no HTML of their own: what a crawler without
 * JavaScript is answered there names nobody, and the app asks to be left out.
 */
export function publishedEntities(ground: EntityGround, { hrefs }: PublishedSite): readonly PublishedEntity[] {
  const { cards: { stories: cards }, facets, entities: { organizations } } = ground;
  const storiesOf = (numbers: readonly number[]): PublishedEntity['stories'] => byNewest(cards, numbers).flatMap((number) => cards[number] ?? []);
  const familyOf = familiesIn(organizations);
  return [
    ...DISTRICTS.map((name) => ({ path: hrefs.district(name), name: STATIC_MESSAGES.districts[name], stories: storiesOf(storiesWith(facets.district, new Set([name]))) })).filter(({ stories }) => stories.length > 0),
    ...organizations.map(({ id, name }) => ({ path: hrefs.organization(id), name: plainDisplay(name), stories: storiesOf(storiesWith(facets.organization, familyOf(name))) })).filter(({ stories }) => stories.length >= LEAST_STORIES),
  ];
}

/** The static HTML of a district or an organization: its title, address and headlines; what else it shows the app counts. */
export function publishEntity({ path, name, stories }: PublishedEntity, site: PublishedSite): PublishedFile {
  const description = shortDescription(zhCnPublish.storiesOf(name, stories.length) + stories.map(({ headline }) => headline).join('；'));
  return {
    path: `${path.slice(site.hrefs.front.length)}/index.html`,
    text: fillOpening(site.template, {
      title: STATIC_MESSAGES.app.titleOf(name),
      description,
      head: headMarkup({ title: name, description, url: site.absolute(path), kind: 'website' }, site),
      body: renderStatic(
        <>
          <h1>{name}</h1>
          <ul>
            {stories.map(({ id, headline }) => <li key={id}><a href={site.hrefs.story(id)}><HeadlineName headline={headline} /></a></li>)}
          </ul>
        </>,
        site.hrefs,
      ),
    }),
  };
}
