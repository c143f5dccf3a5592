/** Strings of the explanation of the query language, loaded with «about the data». */
export interface SearchHelpMessages {
  readonly title: string;
  readonly intro: string;
  readonly write: string;
  readonly finds: string;
  /** Queries with what they find; each can be tried. */
  readonly examples: readonly { readonly query: string; readonly finds: string }[];
  readonly order: string;
  readonly left: string;
}
