/** One release as readers are told of it. */
export interface Release {
  /** As it is written: the version, and its day where it has one. */
  readonly title: string;
  readonly changes: readonly string[];
}

/**
 * Reads a changelog in Markdown: `## ` begins a release, newest first, and its first `### ` section is for readers, one `- ` item a change. Items may go on over
 * several lines; emphasis and code are shown as plain text.
 */
export function readChanges(markdown: string): readonly Release[] {
  return markdown.split(/^## /m).slice(1).map((release) => {
    const [title = '', forReaders = ''] = release.split(/^### .*$/m);
    const items = forReaders.split(/^- /m).slice(1);
    return { title: title.trim(), changes: items.map((item) => item.trim().replaceAll(/\s*\n\s*/g, ' ').replaceAll(/`([^`]*)`/g, '$1')) };
  });
}
