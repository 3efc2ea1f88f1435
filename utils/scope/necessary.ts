import type { AppTypeId } from '../policy/app-types.ts';
import type { DataTypeId } from '../policy/ids.ts';

/**
 * What the rule of 2021 lists as necessary, item by item, and the data types that an item takes in. Where an item is
 * wider than one type (a résumé, a passenger's trip) it takes in all that may reasonably stand in it: what is shown as
 * beyond the list must be beyond it.
 */
export const NECESSARY_ITEMS = {
  phone: ['basic.phone'],
  position: ['location.position'],
  endpoints: ['location.track'],
  track: ['location.track'],
  payment: ['finance.transaction'],
  account: ['network.account'],
  'im-contacts': ['contacts.friends'],
  name: ['basic.name'],
  'id-number': ['identity.idcard', 'identity.other'],
  'id-validity': ['identity.idcard', 'identity.other'],
  'id-copy': ['identity.idcard', 'identity.other'],
  'bank-card': ['finance.account'],
  'bank-phone': ['basic.phone'],
  consignee: ['basic.name', 'basic.address', 'basic.phone'],
  sender: ['basic.name', 'identity.idcard', 'identity.other', 'basic.address', 'basic.phone'],
  parcel: ['finance.transaction'],
  passenger: ['basic.name', 'identity.idcard', 'identity.other'],
  journey: ['location.track', 'finance.transaction', 'other.vehicle'],
  couple: ['basic.gender', 'basic.birthday', 'basic.family'],
  resume: [
    'basic.name',
    'basic.gender',
    'basic.birthday',
    'basic.nationality',
    'basic.address',
    'basic.email',
    'work.occupation',
    'work.education',
  ],
  home: ['basic.address', 'finance.property'],
  'buyer-and-seller': ['basic.name', 'identity.idcard', 'identity.other'],
  vehicle: ['other.vehicle'],
  // With the hospital and department where they see the doctor.
  patient: ['basic.name', 'identity.idcard', 'identity.other', 'finance.transaction'],
  symptoms: ['health.medical'],
  outing: ['location.track'],
  traveller: ['basic.name', 'identity.idcard', 'identity.other', 'basic.phone', 'basic.email'],
  stay: ['basic.name', 'basic.phone', 'basic.email', 'location.track'],
  driver: ['identity.idcard', 'identity.other'],
  'ride-position': ['location.position'],
  funds: ['finance.account'],
  payee: ['basic.name', 'finance.account'],
  show: ['finance.transaction'],
} as const satisfies Record<string, readonly DataTypeId[]>;
export type NecessaryItem = keyof typeof NECESSARY_ITEMS;

/** By type of app; an empty list means that the basic function must work without any personal information. */
export const NECESSARY: Readonly<Record<AppTypeId, readonly NecessaryItem[]>> = {
  map: ['position', 'endpoints'],
  'ride-hailing': ['phone', 'endpoints', 'position', 'track', 'payment'],
  messaging: ['phone', 'account', 'im-contacts'],
  community: ['phone'],
  payment: ['phone', 'name', 'id-number', 'id-validity', 'bank-card'],
  shopping: ['phone', 'consignee', 'payment'],
  'food-delivery': ['phone', 'consignee', 'payment'],
  express: ['sender', 'consignee', 'parcel'],
  'transport-tickets': ['phone', 'passenger', 'journey', 'payment'],
  dating: ['phone', 'couple'],
  jobs: ['phone', 'resume'],
  loans: ['phone', 'name', 'id-number', 'id-validity', 'bank-card'],
  housing: ['phone', 'home'],
  'used-cars': ['phone', 'buyer-and-seller', 'vehicle'],
  consultation: ['phone', 'patient', 'symptoms'],
  travel: ['phone', 'outing', 'traveller'],
  hotels: ['phone', 'stay'],
  games: ['phone'],
  education: ['phone'],
  'local-life': ['phone'],
  'womens-health': [],
  'car-use': ['phone', 'driver', 'payment', 'ride-position'],
  investment: ['phone', 'name', 'id-number', 'id-validity', 'id-copy', 'funds'],
  banking: ['phone', 'name', 'id-number', 'id-validity', 'id-copy', 'bank-card', 'bank-phone', 'payee'],
  'mail-and-drive': ['phone'],
  meetings: ['phone'],
  live: [],
  'video-and-music': [],
  'short-video': [],
  news: [],
  fitness: [],
  browser: [],
  'input-method': [],
  security: [],
  'e-books': [],
  photo: [],
  'app-store': [],
  tools: [],
  'event-tickets': ['phone', 'show', 'payment'],
};

/**
 * What else may stand behind data that is not on the list: logs that the Cybersecurity Law wants kept, identities that some
 * services must check, and what readers themselves say, search and do.
 */
export const GROUNDS = ['logs', 'identity', 'own'] as const;
export type GroundId = (typeof GROUNDS)[number];

export const OTHER_GROUNDS: Readonly<Partial<Record<DataTypeId, GroundId>>> = {
  'network.ip': 'logs',
  'activity.usage': 'logs',
  'basic.name': 'identity',
  'identity.idcard': 'identity',
  'identity.realname': 'identity',
  'network.profile': 'own',
  'communication.message': 'own',
  'communication.support': 'own',
  'activity.search': 'own',
  'activity.interaction': 'own',
  'activity.content': 'own',
};
