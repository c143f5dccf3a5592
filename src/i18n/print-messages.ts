/** Strings of printing saved stories. They are loaded when first needed. */
export interface PrintMessages {
  readonly title: string;
  readonly hint: string;
  readonly options: string;
  readonly withContents: string;
  /** Over the list of contents. */
  readonly contents: string;
  readonly print: string;
  readonly preparing: string;
  readonly nothing: string;
  readonly failed: string;
  /** Before the headlines of stories whose copy cannot be read. */
  readonly left: (count: number) => string;
}
