// Made by src/build/serif-plugin.ts.
declare module 'virtual:serif-faces' {
  /** Addresses of the two faces. */
  export const faces: Readonly<Record<'regular' | 'bold', string>>;
}

declare module 'virtual:serif-characters' {
  /** Which characters each face holds, each once. */
  export const characters: Readonly<Record<'regular' | 'bold', string>>;
}
