import type { TabState } from './tab-state.ts';

/**
 * What the toolbar button's picture says of a tab, by its shape: nothing yet, a text of the kind that can be read, being
 * read, read, not readable for us, or switched off by the reader. The badge (文, 变) marks policies beside it.
 */
export const FACES = ['idle', 'policy', 'reading', 'read', 'unreadable', 'off'] as const;
export type Face = (typeof FACES)[number];

/** Sizes of the toolbar's pictures in pixels: usual screens, and fine ones. */
export const FACE_SIZES = [16, 32] as const;

/** The extension's own icon is the face of a page with a policy. Paths in the package. */
export const facePath = (face: Face, size: number): string => `icon/${face === 'policy' ? '' : `${face}-`}${size}.png`;

const OF_STATE: Record<TabState['status'], Face | null> = {
  reading: 'reading',
  summary: 'read',
  'not-policy': 'idle',
  dismissed: 'off',
  // Nobody has looked: what the detector found still holds.
  locked: null,
  unasked: null,
  'other-language': 'unreadable',
  unreadable: 'unreadable',
  failed: 'unreadable',
};

/** The face that a tab's state asks for; null leaves the one that is shown. */
export const faceOf = ({ status }: TabState): Face | null => OF_STATE[status];
