/** How the book is set; sizes and colours are left to whoever opens it. */
export const STYLE_SHEET = `body { line-height: 1.75; }
h1 { font-size: 1.5em; line-height: 1.4; margin: 0.25em 0; }
h2 { font-size: 1.15em; line-height: 1.5; margin: 1.25em 0 0.5em; }
p { margin: 0; text-indent: 2em; }
header, footer { margin-block: 1em; }
header p, .credit, .note, blockquote p { text-indent: 0; }
.byline, .credit, footer { font-size: 0.9em; }
.credit { text-align: end; }
blockquote { margin: 0.75em 0; padding-inline-start: 0.75em; border-inline-start: 0.25em solid; }
blockquote.green { border-inline-start-style: dashed; }
blockquote.blue { border-inline-start-style: dotted; }
blockquote.red { border-inline-start-style: double; }
dt { font-weight: bold; }
dd { margin-inline-start: 1em; overflow-wrap: anywhere; }
img { display: block; max-width: 100%; max-height: 95vh; margin: auto; }
`;
