const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What no XML document may hold, in whatever form (XML 1.0, section 2.2). With the u flag, a surrogate is matched only where it has no partner. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\p{Cs}\uFFFE\uFFFF]/gu;

/** Plain text for element content and quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The same for XML; U+FFFD stands for what XML cannot hold. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(NOT_XML, '\uFFFD'));
}
