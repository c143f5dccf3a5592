/** The app's HTML as a build without prepared text would have it. */
export function withoutStaticText(html: string): string {
  return html.replace(/(<div id="root"[^>]*>)[\s\S]*(<\/div>\s*<\/body>)/u, '$1$2');
}
