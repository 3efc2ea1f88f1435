/**
 * The vocabulary of a summary: stable identifiers, no wording (labels live in `locales/`).
 * Categories follow GB/T 35273-2020 Annex A; `sensitive` follows its Annex B and PIPL art. 28.
 */

export const CATEGORIES = [
  'basic',
  'identity',
  'biometric',
  'network',
  'health',
  'work',
  'finance',
  'communication',
  'contacts',
  'activity',
  'device',
  'location',
  'other',
] as const;
export type CategoryId = (typeof CATEGORIES)[number];

/** Every data type, in the order in which a summary lists them; `true` marks a sensitive one. */
export const DATA_TYPES = {
  'basic.name': false,
  'basic.birthday': false,
  'basic.gender': false,
  'basic.nationality': false,
  'basic.family': false,
  'basic.address': false,
  'basic.phone': false,
  'basic.email': false,
  'identity.idcard': true,
  'identity.other': true,
  'identity.realname': true,
  'biometric.face': true,
  'biometric.fingerprint': true,
  'biometric.voiceprint': true,
  'biometric.other': true,
  'network.account': false,
  'network.password': true,
  'network.profile': false,
  'network.thirdparty': false,
  'network.ip': false,
  'network.cookie': false,
  'health.medical': true,
  'health.physiological': true,
  'work.occupation': false,
  'work.education': false,
  'finance.account': true,
  'finance.transaction': true,
  'finance.credit': true,
  'finance.property': true,
  'finance.virtual': true,
  'finance.invoice': false,
  'communication.message': true,
  'communication.call': true,
  'communication.support': false,
  'contacts.addressbook': true,
  'contacts.friends': true,
  'activity.browsing': true,
  'activity.search': true,
  'activity.usage': false,
  'activity.interaction': false,
  'activity.content': false,
  'activity.profiling': false,
  'device.hardware': false,
  'device.os': false,
  'device.software': false,
  'device.identifier': false,
  'device.imei': false,
  'device.imsi': false,
  'device.mac': false,
  'device.androidid': false,
  'device.oaid': false,
  'device.idfa': false,
  'device.udid': false,
  'device.serial': false,
  'device.network': false,
  'device.wifi': false,
  'device.apps': true,
  'device.sensors': false,
  'device.clipboard': false,
  'location.position': true,
  'location.track': true,
  'other.photos': false,
  'other.voice': false,
  'other.calendar': false,
  'other.vehicle': false,
  'other.minor': true,
  'other.special': true,
} as const satisfies Record<`${CategoryId}.${string}`, boolean>;
export type DataTypeId = keyof typeof DATA_TYPES;
export const DATA_TYPE_IDS = Object.keys(DATA_TYPES) as DataTypeId[];

/** Whether GB/T 35273 Annex B or PIPL art. 28 counts the type as sensitive. */
export const isSensitive = (type: DataTypeId): boolean => DATA_TYPES[type];

/** The category that a data type belongs to: the part before its dot. */
export const categoryOf = (type: DataTypeId): CategoryId => type.slice(0, type.indexOf('.')) as CategoryId;

export const PERMISSIONS = [
  'camera',
  'microphone',
  'storage',
  'location',
  'contacts',
  'phone',
  'sms',
  'calendar',
  'notifications',
  'clipboard',
  'bluetooth',
  'sensors',
  'apps',
  'overlay',
  'install',
  'tracking',
  'biometrics',
] as const;
export type PermissionId = (typeof PERMISSIONS)[number];

export const RECIPIENT_KINDS = [
  'affiliate',
  'partner',
  'payment',
  'logistics',
  'advertising',
  'analytics',
  'cloud',
  'verification',
  'messaging',
  'map',
  'social',
  'support',
  'merchant',
  'users',
  'government',
  'successor',
  'manufacturer',
  'financial',
  'professional',
  'research',
  'media',
  'security',
  'telecom',
  'developer',
] as const;
export type RecipientKindId = (typeof RECIPIENT_KINDS)[number];

export const MODES = ['share', 'entrust', 'transfer', 'disclose', 'sdk'] as const;
export type ModeId = (typeof MODES)[number];

export const RIGHTS = [
  'access',
  'copy',
  'correct',
  'delete',
  'withdraw',
  'close-account',
  'portability',
  'restrict',
  'explain',
  'automated-decision',
  'opt-out-ads',
  'deceased',
  'complain',
] as const;
export type RightId = (typeof RIGHTS)[number];

export const CONTACT_KINDS = ['phone', 'email', 'address', 'url', 'in-app', 'im', 'fax'] as const;
export type ContactKindId = (typeof CONTACT_KINDS)[number];

export const CONTACT_ROLES = ['operator', 'privacy-officer', 'authority'] as const;
export type ContactRoleId = (typeof CONTACT_ROLES)[number];

export const FLAGS = [
  'implied-consent',
  'bundled-consent',
  'commercial-database',
  'final-interpretation',
  'unfilled-template',
  'silent-change',
  'liability-shift',
  'unnamed-affiliates',
  'open-ended',
] as const;
export type FlagId = (typeof FLAGS)[number];

export const DISCLOSURES = [
  'operator',
  'contact',
  'purposes',
  'retention',
  'location',
  'cross-border',
  'sharing',
  'recipients-named',
  'sdk-list',
  'sensitive',
  'rights',
  'response-time',
  'close-account',
  'minors',
  'automated-decision',
  'cookies',
  'security',
  'changes',
  'complaint',
  'effective-date',
] as const;
export type DisclosureId = (typeof DISCLOSURES)[number];
