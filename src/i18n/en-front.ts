import type { FrontMessages } from './front-messages.ts';

const WEIGHTS = { lead: 'leading story', main: 'main story', short: 'short story' } as const;

const numbered = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enFront: FrontMessages = {
  intro: (pages, stories) => `${numbered(pages, 'newspaper page', 'newspaper pages')}, ${numbered(stories, 'story', 'stories')}: read a whole page, or find by district, organization and kind of event.`,
  allStories: (count) => `Browse all ${numbered(count, 'story', 'stories')}`,
  empty: 'There are no pages here yet. Under “Saved” you can bring a text of your own and read it as stories.',

  pages: 'Pages',
  told: (weight, length) => `${WEIGHTS[weight]}, ${numbered(length, 'character', 'characters')}`,
  morePages: (count) => `Show ${numbered(count, 'more page', 'more pages')}`,

  districts: 'By district',
  districtsTold: 'The numbers count the stories of each district; the further a shade is from the background, the more. Choose a district to see its stories.',
  central: 'Enlarged: the six central districts and Yizhuang',
  districtList: 'Districts and their stories',
  districtsWithout: (count) => `No stories yet: ${numbered(count, 'other district', 'other districts')}`,
  onMap: {
    东城区: 'Dongcheng', 西城区: 'Xicheng', 朝阳区: 'Chaoyang', 丰台区: 'Fengtai', 石景山区: 'Shijingshan', 海淀区: 'Haidian', 门头沟区: 'Mentougou', 房山区: 'Fangshan',
    通州区: 'Tongzhou', 顺义区: 'Shunyi', 昌平区: 'Changping', 大兴区: 'Daxing', 怀柔区: 'Huairou', 平谷区: 'Pinggu', 密云区: 'Miyun', 延庆区: 'Yanqing', '经济技术开发区(亦庄)': 'Yizhuang',
  },

  eventTypes: 'By event type',
  organizations: 'Organizations named most',

  goOn: 'Continue reading',
  goOnNone: 'A story that you did not finish will stand here, with the place where you stopped.',
  readTo: (percent) => `${percent}% read`,
  saved: 'My library',
  savedNone: 'Nothing saved yet. Open a story and choose “Save” to keep it, online or not.',
  savedAll: (count) => `All ${count} saved`,
  notFetched: 'This part could not be fetched; it is tried again when the network is back.',
};
