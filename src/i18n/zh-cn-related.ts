import type { RelatedMessages } from './related-messages.ts';

export const zhCnRelated: RelatedMessages = {
  title: (stories) => (stories === 0 ? '相关' : `相关 ${stories} 篇`),
  reasons: {
    person: (names) => `同一人物 ${names}`,
    organization: (names) => `同一单位 ${names}`,
    place: (names) => `同一地点 ${names}`,
    term: (names) => `都写到${names}`,
  },
  quoted: (term) => `「${term}」`,
  none: '没有找到相关的稿件：与别的稿件没有共同的人物、单位、地点或少见的词语。',
  elsewhere: (name) => `${name}的稿件`,
  failed: '相关稿件没有读出来。联网后重新打开本页。',
};
