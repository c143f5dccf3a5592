/** All pictures on one sheet, those of one screen beside each other. HTML; the pictures lie beside it as `NAME.png`. */
export function sheetOf(names: readonly string[]): string {
  const pictures = [...names].sort().map((name) => `<figure><a href="${name}.png"><img src="${name}.png" alt="" width="280" loading="lazy"></a><figcaption>${name}</figcaption></figure>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}</style>${pictures.join('\n')}</html>\n`;
}
