import type { CategoryId, ContactKindId } from '../utils/policy/ids.ts';

const circle = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** Our own line drawings on a 20 × 20 grid, one path each, stroked with the colour of the text. */
export const CATEGORY_GLYPHS: Readonly<Record<CategoryId, string>> = {
  basic: `${circle(10, 6.5, 3)}M4 17c.6-3.6 2.9-5.5 6-5.5s5.4 1.9 6 5.5`,
  identity: `M2.5 4.5h15v11h-15z${circle(7, 8.7, 1.6)}M4.6 13.3c.3-1.4 1.2-2.1 2.4-2.1s2.1.7 2.4 2.1M12 8.5h3.2M12 11.5h3.2`,
  biometric:
    'M4.8 14.3c.8-1.3 1.2-2.8 1.2-4.3a4 4 0 0 1 8 0c0 2.4-.3 4.7-1.1 6.8M10 9.8c0 2.9-.6 5.2-1.8 7.2M3.5 10.6V10a6.5 6.5 0 0 1 11.1-4.6M16.5 8.8V10c0 1.4-.1 2.6-.3 3.8',
  network: `${circle(10, 10, 3)}M13 7v4.2a2 2 0 0 0 4 0V10a7 7 0 1 0-2.8 5.6`,
  health: 'M10 16.5 3.8 10.3a3.7 3.7 0 0 1 5.3-5.3l.9.9.9-.9a3.7 3.7 0 0 1 5.3 5.3z',
  work: 'M2.5 6.5h15v9.5h-15zM7 6.5V4h6v2.5M2.5 10.8h15',
  finance: 'M2.5 5h15v10.5h-15zM2.5 8.5h15M5.5 12.2h3.5',
  communication: 'M3 4h14v9.5H9.2L5.5 16.5v-3H3z',
  contacts: `${circle(7.5, 7, 2.5)}M2.5 15.8c.4-2.9 2.3-4.4 5-4.4s4.6 1.5 5 4.4M12.8 4.7a2.5 2.5 0 0 1 0 4.6M14.6 11.7c1.6.6 2.6 2 2.9 4.1`,
  activity: 'M3.7 7a7 7 0 1 1-.6 4M3.5 3.5V7H7M10 6.5V10l2.6 1.7',
  device: 'M6 2.5h8a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1zM9 14.8h2',
  location: `M10 17.5s-5.5-4.7-5.5-9a5.5 5.5 0 0 1 11 0c0 4.3-5.5 9-5.5 9z${circle(10, 8.5, 2)}`,
  other: 'M3 3.5h6.6l7.4 7.4-6.1 6.1L3 9.6zM6.6 7.1h.01',
};

export const CONTACT_GLYPHS: Readonly<Record<ContactKindId, string>> = {
  phone:
    'M4.2 3.2h2.9l1.4 3.7-1.9 1.4a10.5 10.5 0 0 0 5.1 5.1l1.4-1.9 3.7 1.4v2.9a1.5 1.5 0 0 1-1.6 1.5C8.4 16.9 3.1 11.6 2.7 4.8a1.5 1.5 0 0 1 1.5-1.6z',
  email: 'M2.5 4.8h15v10.7h-15zM3 5.3l7 5.7 7-5.7',
  address: CATEGORY_GLYPHS.location,
  url: `${circle(10, 10, 7)}M3 10h14M10 3c2.2 2 3.2 4.4 3.2 7s-1 5-3.2 7c-2.2-2-3.2-4.4-3.2-7s1-5 3.2-7z`,
  'in-app': CATEGORY_GLYPHS.device,
  im: CATEGORY_GLYPHS.communication,
  fax: 'M5.5 7V2.8h9V7M3 7h14v7h-2.5M5.5 14H3V7M5.5 11.5h9v5.7h-9z',
};

export const INTERFACE_GLYPHS = {
  previous: 'M12.5 4.5 7 10l5.5 5.5',
  next: 'M7.5 4.5 13 10l-5.5 5.5',
  close: 'M5 5l10 10M15 5 5 15',
  expand: 'M5 7.8l5 5 5-5',
  copy: 'M7 7h9.5v9.5H7zM4.5 13h-1V3.5H13v1',
  filter: `${circle(9, 9, 5)}M12.8 12.8 17 17`,
  link: 'M11.5 3.5h5v5M16.5 3.5 9.5 10.5M14.5 11.5v5h-11v-11h5',
  highlight: 'M3.5 17h13M6.5 13.5l-.8-2.7 6.8-6.8 3.5 3.5-6.8 6.8zM6.5 13.5H4.8',
  locate: `${circle(10, 10, 4.5)}M10 2v3.5M10 14.5V18M2 10h3.5M14.5 10H18`,
  alert: 'M10 3.2 17.5 16.3h-15zM10 8.2v4M10 14.2h.01',
  check: 'M4 10.5 8.2 14.7 16 6',
  clock: `${circle(10, 10, 7)}M10 6v4l2.7 1.8`,
  globe: CONTACT_GLYPHS.url,
  page: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.8 10h4.9M7.8 13h4.9',
  noPage: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M8 9.5l4.5 4.5M12.5 9.5 8 14',
  lock: 'M4.5 9h11v8h-11zM7 9V6.2a3 3 0 0 1 6 0V9',
  refresh: 'M16 6.7A6.7 6.7 0 1 0 16.6 11M16.5 3v4h-4',
  shield: 'M10 2.5 16.5 5v5c0 3.7-2.6 6.3-6.5 7.5C6.1 16.3 3.5 13.7 3.5 10V5z',
  archive: 'M3 3.5h14V7H3zM4.2 7v9.5h11.6V7M8 10.2h4',
} as const;
export type InterfaceGlyph = keyof typeof INTERFACE_GLYPHS;
