/** The words around the version of the app; what changed in it stands in the changelogs. */
export interface VersionMessages {
  readonly title: string;
  readonly version: (version: string) => string;
  readonly build: string;
  readonly changes: string;
  readonly failed: string;
}
