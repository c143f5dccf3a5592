import { outOfReachByLocale } from '../i18n/out-of-reach-by-locale.ts';

const { 'zh-CN': zhCn, en } = outOfReachByLocale;
// Stands in the script itself: it is for the case that the browser has cleared every cache while the server is down.
const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${zhCn.title}</title>
<style>
  :root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1b1b1a; --red: #b3261e }
  @media (prefers-color-scheme: dark) { :root { --paper: #141312; --ink: #edeae3; --red: #ff8a7a } }
  body { margin: 0; padding: 15vh 24px; background: var(--paper); color: var(--ink); font: 18px/1.8 system-ui, sans-serif }
  main { max-width: 34em; margin: 0 auto; border-top: 4px solid var(--red) }
  h1 { font-size: 28px; line-height: 1.4 }
  h2 { font-size: 18px }
  a { display: inline-block; padding: 8px 0; min-height: 28px; color: var(--red) }
</style>
<main>
  <h1>${zhCn.heading}</h1>
  <p>${zhCn.cause}</p>
  <p>${zhCn.saved}</p>
  <p><a href="">${zhCn.retry}</a></p>
  <section lang="en">
    <h2>${en.heading}</h2>
    <p>${en.cause} ${en.saved}</p>
    <p><a href="">${en.retry}</a></p>
  </section>
</main>
</html>
`;

/** What a reader sees instead of the browser's own error page. 503, never cached, and nothing may run in it. */
export function outOfReachPage(): Response {
  return new Response(PAGE, {
    status: 503,
    statusText: 'Service Unavailable',
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      'x-content-type-options': 'nosniff',
    },
  });
}
