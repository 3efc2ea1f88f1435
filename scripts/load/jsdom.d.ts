/** The little of jsdom that the command line uses; the package brings no types. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { virtualConsole?: VirtualConsole; url?: string; runScripts?: 'dangerously' });
    readonly window: Window & typeof globalThis;
  }
}
