/** One facet as a column: the values of story `s` are `values[rows[i]]` for `i` in `[starts[s], starts[s + 1])`. */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly starts: readonly number[];
  readonly rows: readonly number[];
}
