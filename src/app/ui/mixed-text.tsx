import { Fragment, type ReactElement } from 'react';
import { useMessages } from './messages-context.ts';

/** From a Chinese character to the last one before Latin letters. */
const CHINESE = /(\p{Script=Han}(?:[^a-z]*\p{Script=Han})?)/iu;

/** A string of the interface with names from the pages in it. In another language than theirs they are marked as Chinese, so that the right voice reads them. */
export function MixedText({ text }: { readonly text: string }): ReactElement {
  const { locale } = useMessages();
  if (locale === 'zh-CN') return <>{text}</>;
  return <>{text.split(CHINESE).map((part, place) => (place % 2 === 0 ? <Fragment key={place}>{part}</Fragment> : <span key={place} lang="zh-CN">{part}</span>))}</>;
}
