import { expect, test } from 'vitest';
import { chineseVoice } from './chinese-voice.ts';

const local = (lang: string) => ({ lang, localService: true });

test.each([
  ['Mandarin before Cantonese, of the mainland before others', [local('en-US'), local('zh-HK'), local('zh-TW'), local('zh-CN')], 'zh-CN'],
  ['Android writes an underscore', [local('zh_HK'), local('zh_CN')], 'zh_CN'],
  ['tags of languages and scripts', [local('yue-Hant-HK'), local('cmn-Hans-CN')], 'cmn-Hans-CN'],
  ['Cantonese where there is nothing else', [local('ja-JP'), local('yue')], 'yue'],
  ['the first of equals', [local('zh'), local('zh-CN')], 'zh'],
  ['no Chinese', [local('en-US'), local('zha'), local('ja-JP')], undefined],
  ['none of the network', [{ lang: 'zh-CN', localService: false }], undefined],
  ['one of the device before a nearer one of the network', [{ lang: 'zh-CN', localService: false }, local('zh-HK')], 'zh-HK'],
  ['none at all', [], undefined],
])('%s', (_, voices, lang) => {
  expect(chineseVoice(voices)?.lang).toBe(lang);
});
