import { frameDocument } from './safe-dom.ts';

/** Of the window's area: a smaller frame is an advertisement, a video or a log-in box. */
const LEAST_SHARE = 0.25;

/**
 * The address of the largest visible frame that belongs to another site and fills a good part of the window: a policy may
 * stand there, and no script of ours can read it. null when there is none. Forces layout: only for the reader's click.
 */
export function findForeignFrame(page: Document, view: Window): string | null {
  const least = view.innerWidth * view.innerHeight * LEAST_SHARE;
  let found: string | null = null;
  let largest = least;
  for (const frame of page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
    const { width, height } = frame.getBoundingClientRect();
    const area = Math.min(width, view.innerWidth) * Math.min(height, view.innerHeight);
    if (area < largest || !/^https?:/.test(frame.src) || frameDocument(frame)) continue;
    found = frame.src;
    largest = area;
  }
  return found;
}
