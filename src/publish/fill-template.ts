import { escapeHtml } from './escape-html.ts';

/** The built index.html lacks something that a static page replaces. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** One static page. Texts are plain; `body` is markup made by React, the only markup here. */
export interface StaticPage {
  readonly title: string;
  readonly description: string;
  /** Absolute address. */
  readonly canonical: string;
  readonly body: string;
}

/**
 * Puts a page into the built index.html: title, description, canonical address, and the content of `#root`. The app's scripts are asked for
 * at low priority, since the page reads without them.
 * @throws TemplateError naming what the template lacks.
 */
export function fillTemplate(template: string, { title, description, canonical, body }: StaticPage): string {
  const filled = [
    replacement('title', /<title>[^<]*<\/title>/, `<title>${escapeHtml(title)}</title>\n    <link rel="canonical" href="${escapeHtml(canonical)}">`),
    replacement('description', /<meta name="description" content="[^"]*"\s*\/?>/, `<meta name="description" content="${escapeHtml(description)}">`),
    replacement('root', /(<div id="root">)[\s\S]*(<\/div>\s*<\/body>)/, (_: string, open: string, close: string) => `${open}${body}${close}`),
  ].reduce((html, replace) => replace(html), template);
  return filled.replaceAll('<script type="module"', '<script type="module" fetchpriority="low"').replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"');
}

/**
 * Adds markup for readers without JavaScript to the end of the template's `<main>`.
 * @throws TemplateError when there is none.
 */
export function fillNoscript(template: string, markup: string): string {
  return replacement('main', /<\/main>/, () => `<noscript>${markup}</noscript></main>`)(template);
}

function replacement(what: string, pattern: RegExp, by: string | ((match: string, open: string, close: string) => string)): (html: string) => string {
  return (html) => {
    if (!pattern.test(html)) throw new TemplateError(`index.html: no ${what} (${pattern.source}); a static page cannot be made from it`);
    return typeof by === 'string' ? html.replace(pattern, () => by) : html.replace(pattern, by);
  };
}
