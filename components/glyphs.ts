import type { CategoryId, ContactKindId, RecipientKindId } from '../utils/policy/ids.ts';

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

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

const SHIELD = 'M10 2.5 16.5 5v5c0 3.7-2.6 6.3-6.5 7.5C6.1 16.3 3.5 13.7 3.5 10V5z';

export const RECIPIENT_GLYPHS: Readonly<Record<RecipientKindId, string>> = {
  affiliate: `M7.5 3h5v4h-5zM2.5 13h5v4h-5zM12.5 13h5v4h-5zM10 7v3M5 13v-3h10v3`,
  partner: `${circle(7.5, 10, 4.5)}${circle(12.5, 10, 4.5)}`,
  payment: CATEGORY_GLYPHS.finance,
  logistics: `M2 5h9.5v8.5H2zM11.5 8h3.5l3 3v2.5h-6.5z${circle(5.5, 14.5, 1.7)}${circle(14.5, 14.5, 1.7)}`,
  advertising: 'M3 8v4h3l7.5 4V4L6 8zM6 12l1.2 4.5h2M16 8.2v3.6',
  analytics: 'M3 17h14M5 17v-5M10 17V7.5M15 17V3.5',
  cloud: 'M5.8 15.5a3.6 3.6 0 0 1-.3-7.2 4.8 4.8 0 0 1 9.2 1.2 3 3 0 0 1-.3 6z',
  verification: CATEGORY_GLYPHS.identity,
  messaging: CATEGORY_GLYPHS.communication,
  map: 'M2.5 5 7.5 3l5 2 5-2v12l-5 2-5-2-5 2zM7.5 3v12M12.5 5v12',
  social: `${circle(5, 10, 2.2)}${circle(14.5, 5, 2.2)}${circle(14.5, 15, 2.2)}M7 9l5.5-3M7 11l5.5 3`,
  support: 'M3.5 12.5V10a6.5 6.5 0 0 1 13 0v2.5M3.5 11.5h2v4h-2zM14.5 11.5h2v4h-2zM15.5 15.5c0 1.3-1.5 2-4 2',
  merchant: 'M3.5 9v8h13V9M2.5 7l1.5-4h12l1.5 4a2.5 2.5 0 0 1-5 0 2.5 2.5 0 0 1-5 0 2.5 2.5 0 0 1-5 0zM8 17v-4.5h4V17',
  users: CATEGORY_GLYPHS.contacts,
  government: 'M2.5 7.5 10 3l7.5 4.5zM4.5 7.5v7M8 7.5v7M12 7.5v7M15.5 7.5v7M2.5 17h15M3.5 14.5h13',
  successor: 'M4 3.5v3c0 3 6 3.5 6 6.5v4M16 3.5v3c0 3-6 3.5-6 6.5M7 14.5l3 3 3-3',
  manufacturer: CATEGORY_GLYPHS.device,
  financial: `${circle(10, 10, 7)}M7 6l3 4 3-4M10 10v4.5M7.5 10h5M7.5 12.3h5`,
  professional: 'M10 3v14M6.5 17h7M4 5.5h12M4 5.5l-2 5.5a2.3 2.3 0 0 0 4 0zM16 5.5l-2 5.5a2.3 2.3 0 0 0 4 0z',
  research: 'M7.5 3h5M8.5 3v5L4 15.5A1 1 0 0 0 4.9 17h10.2a1 1 0 0 0 .9-1.5L11.5 8V3M6 12.5h8',
  media: `${circle(10, 10, 7)}M8.3 7v6l5-3z`,
  security: `${SHIELD}M7.2 10l2 2 3.6-4`,
  telecom: `${circle(10, 8, 1.5)}M10 9.5V17M6.5 4.5a5 5 0 0 0 0 7M13.5 4.5a5 5 0 0 1 0 7M4 2.5a8.5 8.5 0 0 0 0 11M16 2.5a8.5 8.5 0 0 1 0 11`,
  developer: 'M6.5 6 2.5 10l4 4M13.5 6l4 4-4 4M11.5 4l-3 12',
};

export const INTERFACE_GLYPHS = {
  previous: 'M12.5 4.5 7 10l5.5 5.5',
  next: 'M7.5 4.5 13 10l-5.5 5.5',
  up: 'M4.5 12.5 10 7l5.5 5.5',
  down: 'M4.5 7.5 10 13l5.5-5.5',
  cite: 'M4 6.5h5v5c0 2-1 3.3-3 4M4 6.5v5h5M11.5 6.5h5v5c0 2-1 3.3-3 4M11.5 6.5v5h5',
  openAll: 'M6 7.5 10 3.5l4 4M6 12.5l4 4 4-4',
  closeAll: 'M6 3.5l4 4 4-4M6 16.5l4-4 4 4',
  close: 'M5 5l10 10M15 5 5 15',
  expand: 'M5 7.8l5 5 5-5',
  fold: 'M4.5 10h11',
  unfold: 'M5 12.2l5-5 5 5',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  grip: 'M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01',
  copy: 'M7 7h9.5v9.5H7zM4.5 13h-1V3.5H13v1',
  filter: `${circle(9, 9, 5)}M12.8 12.8 17 17`,
  link: 'M11.5 3.5h5v5M16.5 3.5 9.5 10.5M14.5 11.5v5h-11v-11h5',
  highlight: 'M3.5 17h13M6.5 13.5l-.8-2.7 6.8-6.8 3.5 3.5-6.8 6.8zM6.5 13.5H4.8',
  measure: 'M2.5 6.5h15v7h-15zM5.5 6.5v2.5M8.5 6.5v3.5M11.5 6.5v2.5M14.5 6.5v3.5',
  locate: `${circle(10, 10, 4.5)}M10 2v3.5M10 14.5V18M2 10h3.5M14.5 10H18`,
  alert: 'M10 3.2 17.5 16.3h-15zM10 8.2v4M10 14.2h.01',
  check: 'M4 10.5 8.2 14.7 16 6',
  compare: 'M3 4h5.5v12H3zM11.5 4H17v12h-5.5z',
  clock: `${circle(10, 10, 7)}M10 6v4l2.7 1.8`,
  globe: CONTACT_GLYPHS.url,
  page: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.8 10h4.9M7.8 13h4.9',
  noPage: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M8 9.5l4.5 4.5M12.5 9.5 8 14',
  lock: 'M4.5 9h11v8h-11zM7 9V6.2a3 3 0 0 1 6 0V9',
  mail: CONTACT_GLYPHS.email,
  off: `${circle(10, 11, 6)}M10 3v6`,
  refresh: 'M16 6.7A6.7 6.7 0 1 0 16.6 11M16.5 3v4h-4',
  shield: SHIELD,
  sensitive: 'M10 3.2 16.8 10 10 16.8 3.2 10zM10 7.5v3M10 12.6h.01',
  settings: `M3 6h7.5M15 6h2M3 14h2M9.5 14H17${circle(12.7, 6, 2.2)}${circle(7.2, 14, 2.2)}`,
  trash: 'M3.5 5.5h13M8 5.5V3h4v2.5M5 5.5 5.8 17h8.4L15 5.5M8.4 8.5v5.5M11.6 8.5v5.5',
  panel: 'M3 4h14v12H3zM12 4v12M14.2 7.3h.8M14.2 10h.8',
  save: 'M10 3v9.5M6 8.8l4 4 4-4M3.5 16.5h13',
  open: 'M11.5 2.5H5v15h10V6zM11.5 2.5V6H15M10 8.8v5.4M7.3 11.5h5.4',
  archive: 'M3 3.5h14V7H3zM4.2 7v9.5h11.6V7M8 10.2h4',
} as const;
export type InterfaceGlyph = keyof typeof INTERFACE_GLYPHS;
