import type {
  CategoryId,
  ContactKindId,
  ContactRoleId,
  DataTypeId,
  DisclosureId,
  FlagId,
  ModeId,
  PermissionId,
  RecipientKindId,
  RightId,
} from '../utils/policy/ids.ts';
import type { Collector } from '../utils/policy/summary.ts';

/** The names of everything a summary can contain; the type makes a missing or a misspelt id a compile error. */
export interface Vocabulary {
  readonly category: Readonly<Record<CategoryId, string>>;
  readonly dataType: Readonly<Record<DataTypeId, string>>;
  readonly collector: Readonly<Record<Collector, string>>;
  readonly permission: Readonly<Record<PermissionId, string>>;
  readonly recipientKind: Readonly<Record<RecipientKindId, string>>;
  readonly mode: Readonly<Record<ModeId, string>>;
  readonly right: Readonly<Record<RightId, string>>;
  readonly contactKind: Readonly<Record<ContactKindId, string>>;
  readonly contactRole: Readonly<Record<ContactRoleId, string>>;
  readonly flag: Readonly<Record<FlagId, string>>;
  readonly disclosure: Readonly<Record<DisclosureId, string>>;
}
