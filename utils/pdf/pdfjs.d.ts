/** The half of pdf.js that reads files; the package describes only the other half, which shows them. */
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  /** What a worker would be to its page. */
  export interface Port {
    addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
    postMessage(message: unknown): void;
  }
  export const WorkerMessageHandler: {
    initializeFromPort(port: Port): void;
  };
}
