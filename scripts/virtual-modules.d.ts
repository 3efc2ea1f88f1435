/** Made by `scripts/chinese-cmaps.ts`. */
declare module 'virtual:chinese-cmaps' {
  /** By name: the map's bytes in base 64. */
  export const CMAPS: Readonly<Record<string, string>>;
}
