// Stands in every HTML file and runs before first paint: what the style sheet goes by, as the reader left it. src/app/settings/settings.ts writes
// and names these values; a test compares the two. `data-app` hides the text that says how to start, `data-front` shows the front page's static HTML.
(() => {
  const root = document.documentElement;
  // Said by an address, so that the script and its hash are the same under every base path.
  const basePath = new URL('.', document.querySelector('link[rel=manifest]').href).pathname;
  if (location.protocol !== 'file:') root.dataset.app = '';
  let kept = null;
  try {
    kept = JSON.parse(localStorage.getItem('banmian.settings') ?? 'null');
  } catch {
    // Settings are as they come.
  }
  // The language that the app will speak, by the rule of src/i18n/locale.ts: static HTML is in Chinese.
  const languages = ['zh-CN', 'en'].includes(kept?.language) ? [kept.language] : navigator.languages;
  if (languages.map((language) => language.toLowerCase().split('-')[0]).find((language) => language === 'zh' || language === 'en') === 'en') root.dataset.locale = 'en';
  // Only at its own address: any that has no file is answered with the same HTML.
  if (location.pathname === basePath && 'app' in root.dataset) root.dataset.front = '';
  const choices = {
    theme: ['light', 'sepia', 'dark'],
    textSize: ['small', 'large', 'larger', 'largest'],
    lineHeight: ['tight', 'loose'],
    indent: ['off'],
    justify: ['off'],
    textFace: ['sans'],
    elder: ['on'],
  };
  for (const [name, values] of Object.entries(choices)) {
    if (values.includes(kept?.[name])) root.dataset[name] = kept[name];
  }
  const paper = { light: '#FBFAF7', sepia: '#F3EBD8', dark: '#141312' }[root.dataset.theme ?? ''];
  if (paper) for (const meta of document.querySelectorAll('meta[name=theme-color]')) meta.setAttribute('content', paper);
})();
