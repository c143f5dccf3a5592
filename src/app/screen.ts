/** What the router hands to every screen: what its loader brought. Screens know no router. */
export interface ScreenProps<Data> {
  readonly data: Data;
}
