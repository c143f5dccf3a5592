import { readdirSync, readFileSync } from 'node:fs';
import { type Expression, type JSXChild, type JSXExpressionContainer, parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { en as enAtOnce } from './en.ts';
import type { Locale } from './locale.ts';
import { zhCnPublish } from './zh-cn-publish.ts';
import { zhCn as zhCnAtOnce } from './zh-cn.ts';

/** What comes with its screen, by what it is called: every file that holds both languages. */
const LATER = import.meta.glob<Readonly<Record<string, Readonly<Record<Locale, unknown>>>>>('./*-by-locale.ts', { eager: true });

/** A whole dictionary. What stands in static pages alone has one language. */
function dictionaryOf(locale: Locale): Readonly<Record<string, unknown>> {
  const later = Object.values(LATER).flatMap((module) => Object.entries(module)).map(([name, both]) => [name.replace(/ByLocale$/, ''), both[locale]]);
  return { ...(locale === 'en' ? enAtOnce : zhCnAtOnce), ...Object.fromEntries(later) };
}

const en = dictionaryOf('en');
const zhCn = dictionaryOf('zh-CN');

const SOURCE = new URL('../', import.meta.url);
/** What runs before a reader or writes what one reads. */
const SHOWN_BY = ['app', 'publish', 'sw', 'worker'];
const CHINESE = /\p{Script=Han}/u;
const WORD = /\p{L}/u;
const SHOWN_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'alt', 'label', 'placeholder', 'title']);

/** The literals that an expression may come out as. What a function makes of its arguments is not looked into: it is a literal there. */
function outcomes(node: Expression): { readonly start: number; readonly text: string }[] {
  switch (node.type) {
    case 'Literal': return typeof node.value === 'string' ? [{ start: node.start, text: node.value }] : [];
    case 'TemplateLiteral': return [...node.quasis.map(({ start, value }) => ({ start, text: value.raw })), ...node.expressions.flatMap(outcomes)];
    case 'ConditionalExpression': return [...outcomes(node.consequent), ...outcomes(node.alternate)];
    case 'LogicalExpression': return [...outcomes(node.left), ...outcomes(node.right)];
    case 'BinaryExpression': return node.operator === '+' ? [...outcomes(node.left), ...outcomes(node.right)] : [];
    case 'ParenthesizedExpression': case 'TSAsExpression': case 'TSNonNullExpression': case 'TSSatisfiesExpression': return outcomes(node.expression);
    default: return [];
  }
}

/** Every string of a module that a reader would see or hear, with its place; regular expressions and comments are none. */
function visibleStrings(name: string, code: string): string[] {
  const found = new Map<number, string>();
  const report = ({ start, text }: { readonly start: number; readonly text: string }): void => {
    found.set(start, `${name}:${code.slice(0, start).split('\n').length} ${text.trim()}`);
  };
  const reportWords = (container: JSXExpressionContainer): void => {
    if (container.expression.type !== 'JSXEmptyExpression') outcomes(container.expression).filter(({ text }) => WORD.test(text)).forEach(report);
  };
  const lookAmong = (children: readonly JSXChild[]): void => {
    for (const child of children) if (child.type === 'JSXExpressionContainer') reportWords(child);
  };
  const { program, errors } = parseSync(name, code);
  if (errors.length > 0) throw new SyntaxError(`${name}: ${errors[0]?.message}`);
  new Visitor({
    Literal({ start, value }) {
      if (typeof value === 'string' && CHINESE.test(value)) report({ start, text: value });
    },
    TemplateElement({ start, value }) {
      if (CHINESE.test(value.raw)) report({ start, text: value.raw });
    },
    JSXText({ start, value }) {
      if (WORD.test(value)) report({ start, text: value });
    },
    JSXElement({ children }) {
      lookAmong(children);
    },
    JSXFragment({ children }) {
      lookAmong(children);
    },
    JSXAttribute({ name: attribute, value }) {
      if (attribute.type !== 'JSXIdentifier' || !SHOWN_ATTRIBUTES.has(attribute.name)) return;
      if (value?.type === 'JSXExpressionContainer') reportWords(value);
      if (value?.type === 'Literal' && WORD.test(value.value)) report({ start: value.start, text: value.value });
    },
  }).visit(program);
  return [...found].toSorted(([one], [other]) => one - other).map(([, told]) => told);
}

const modules = SHOWN_BY.flatMap((room) => readdirSync(new URL(`${room}/`, SOURCE), { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`))
  .filter((name) => /(?<!\.test|\.d)\.tsx?$/.test(name) && !name.includes('testing/')).toSorted();

describe('every visible string comes from the dictionary', () => {
  test.each(modules)('src/%s', (name) => {
    expect(visibleStrings(name, readFileSync(new URL(name, SOURCE), 'utf8'))).toEqual([]);
  });

  test.each([
    ['const a = "收藏"; const b = `共 ${1} 篇`; const d = /未标注/;', ['收藏', '共', '篇']],
    ['<p title="Save it">Saved<img alt="" /></p>', ['Save it', 'Saved']],
    ["<p>{'Saved'}{is ? 'Yes' : t.no}{is && `${n} left`}</p>", ['Saved', 'Yes', 'left']],
    ["<>{n + ' stories'}<b aria-label={'Close ' + name} className={'wide'} data-kind={`k`}>{t.of('key')}</b></>", ['stories', 'Close']],
  ])('and the search for others finds what is planted: %s', (planted, words) => {
    expect(visibleStrings('planted.tsx', planted)).toEqual(words.map((word) => `planted.tsx:1 ${word}`));
  });
});

/** Stands for a count, a name and a day alike. */
const SAMPLE = '2026-11-21';

/** Every string of a dictionary by its path; functions are asked with a sample. */
function strings(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(Reflect.apply(value, null, [SAMPLE, SAMPLE, SAMPLE]))]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`)) : [];
}

describe('the two dictionaries', () => {
  test('hold what every file of them says', () => {
    const files = readdirSync(new URL('./', import.meta.url)).filter((name) => name.endsWith('-by-locale.ts'));
    expect(Object.keys(LATER).toSorted()).toEqual(files.map((name) => `./${name}`).toSorted());
    expect(files.length).toBeGreaterThan(20);
  });

  test('English has Chinese only where a Chinese text is meant', () => {
    // Examples of queries are what a reader types to find Chinese text.
    const chinese = strings(en, 'en').filter(([path, text]) => CHINESE.test(text) && !path.startsWith('en.searchHelp.examples.')).map(([path]) => path);
    expect(chinese).toEqual(['en.settings.languages.zh-CN', 'en.settings.sampleText.0', 'en.settings.sampleText.1']);
  });

  test('no string is empty in either', () => {
    expect([...strings({ ...zhCn, publish: zhCnPublish }, 'zh'), ...strings(en, 'en')].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('both have the same entries', () => {
    const paths = (value: unknown): string[] => strings(value, '').map(([path]) => path).toSorted();
    expect(paths(en)).toEqual(paths(zhCn));
  });
});

/** The words of the interface, each with what the same thing is not called. */
const TERMS: readonly (readonly [term: string, never: RegExp])[] = [
  ['收藏', /收藏夹|书签|星标|喜欢/], ['已收藏', /已保存稿件/], ['取消收藏', /移出收藏|删除收藏/], ['划线', /高亮|标亮/], ['笔记', /批注|备注|注释/], ['最近阅读', /历史|读过的|浏览记录/],
  ['字号', /字体大小|文字大小/], ['行距', /行高|行间距/], ['首行缩进', /段首缩进/], ['两端对齐', /左右对齐/], ['朗读', /语音播报|听读/], ['语速', /朗读速度/],
  ['跟随系统', /系统默认|自动切换/], ['浅色', /亮色|白天/], ['深色', /暗色|夜间|黑暗/], ['护眼', /羊皮纸|米色/], ['离线可读', /可离线/], ['备份与恢复', /还原/], ['版面导航', /本版导航/],
  ['上一篇', /前一篇/], ['下一篇', /后一篇/], ['引题', /肩题|眉题/], ['主题', /正题|大标题/], ['副题', /副标题/], ['筛选', /过滤/], ['清除筛选', /清空筛选|重置/], ['未标注区', /无区|全市/],
];
/** Bookmarks that are the browser's: a format of the export. */
const OF_THE_BROWSER = new Set(['zh.export.formatList', 'zh.export.formats.bookmarks.name']);

describe('one word for one thing', () => {
  const all = strings(zhCn, 'zh').filter(([path]) => !OF_THE_BROWSER.has(path));

  test.each(TERMS)('«%s» stands in the interface, and nothing stands beside it: %s', (term, never) => {
    expect(all.some(([, text]) => text.includes(term))).toBe(true);
    expect(all.filter(([, text]) => never.test(text))).toEqual([]);
  });
});
