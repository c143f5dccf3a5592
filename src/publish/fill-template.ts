import { escapeHtml } from './escape-html.ts';

/** The built index.html lacks something that a static page replaces. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** One static page. Texts are plain; all else is markup that React or this folder made. */
export interface StaticPage {
  readonly title: string;
  readonly description: string;
  /** For the end of the head. */
  readonly head: string;
  /** The content of `#root`. */
  readonly body: string;
  /** Behind `#root`, which the app leaves alone: data about the page. */
  readonly data?: string;
}

/**
 * Puts a page into the built index.html: title, description, what else belongs into the head, and the content of `#root`.
 * @throws TemplateError naming what the template lacks.
 */
export function fillTemplate(template: string, { title, description, head, body, data = '' }: StaticPage): string {
  return [
    ...factsOf(title, description),
    replacement('root', /(<div id="root">)[\s\S]*(<\/div>)(\s*<\/body>)/, (_: string, open: string, close: string, end: string) => `${open}${body}${close}${data}${end}`),
  ].reduce((html, replace) => replace(html), fillHead(template, head));
}

/**
 * The same for a screen that only the app draws: until then, and without JavaScript, the template's own text stands, with `body` beside it for readers without.
 * @throws TemplateError naming what the template lacks.
 */
export function fillOpening(template: string, { title, description, head, body }: Omit<StaticPage, 'data'>): string {
  return factsOf(title, description).reduce((html, replace) => replace(html), fillNoscript(fillHead(template, head), body));
}

function factsOf(title: string, description: string): readonly ((html: string) => string)[] {
  return [
    replacement('title', /<title>[^<]*<\/title>/, `<title>${escapeHtml(title)}</title>`),
    replacement('description', /<meta name="description" content="[^"]*"\s*\/?>/, `<meta name="description" content="${escapeHtml(description)}">`),
  ];
}

/**
 * Adds markup to the end of the template's head. The app's scripts are asked for at low priority: something can be painted without them, nothing without the style
 * sheet (simulated slow 4G: the first paint of front and browse comes 0.7 s earlier, that of their content at about the same time). The one that the others wait
 * for the least and that asks for the most (src/start-early.ts) runs as soon as it is there.
 * @throws TemplateError when there is none.
 */
export function fillHead(template: string, markup: string): string {
  return replacement('head', /\s*<\/head>/, () => `\n    ${markup}\n  </head>`)(template)
    .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
    .replace(/<script(?=[^>]*\/early-)/, '<script async')
    .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"');
}

/**
 * Adds markup for readers without JavaScript to the end of the template's `<main>`.
 * @throws TemplateError when there is none.
 */
export function fillNoscript(template: string, markup: string): string {
  return replacement('main', /<\/main>/, () => `<noscript>${markup}</noscript></main>`)(template);
}

/**
 * Adds what the front page shows first to a template that stays what it is for every other address; src/theme.js says which of the two is seen.
 * @throws TemplateError when it has no `<main>`.
 */
export function fillFirstFront(template: string, markup: string): string {
  return replacement('main', /<\/main>/, () => `</main><div class="first-front">${markup}</div>`)(template);
}

type Replacer = (match: string, ...groups: string[]) => string;

function replacement(what: string, pattern: RegExp, by: string | Replacer): (html: string) => string {
  return (html) => {
    if (!pattern.test(html)) throw new TemplateError(`index.html: no ${what} (${pattern.source}); a static page cannot be made from it`);
    return typeof by === 'string' ? html.replace(pattern, () => by) : html.replace(pattern, by);
  };
}
