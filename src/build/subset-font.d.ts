/** subset-font ships no types: what we use of it. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2' | 'truetype';
    /** Tags of the OpenType features that are kept; all when absent. */
    readonly keepFeatures?: readonly string[];
    /** Entries of the name table that are kept beside the usual ones. */
    readonly preserveNameIds?: readonly number[];
    readonly noHinting?: boolean;
    /** The text must be absent. */
    readonly keepAllGlyphs?: boolean;
  }
  const subsetFont: (font: Uint8Array, text: string | undefined, options: SubsetOptions) => Promise<Uint8Array>;
  export default subsetFont;
}
