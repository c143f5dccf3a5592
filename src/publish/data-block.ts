/** Characters that could end the element, begin a comment, or reorder what a reader of the source sees (UAX #9); JSON may write any of them as an escape. */
const TO_ESCAPE = /[<>&\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * JSON-LD as an element of the page. It is data: browsers never run it, and look for its type before they ask the content policy. Nothing in it can end the
 * element, since no `<` is left.
 */
export function dataBlock(data: object): string {
  const json = JSON.stringify(data).replace(TO_ESCAPE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<script type="application/ld+json">${json}</script>`;
}
