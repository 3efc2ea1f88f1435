import type { DataTypeId } from '../policy/ids.ts';
import { ACCOUNTS_AND_MONEY } from './data-types/accounts-and-money.ts';
import { DEVICE_AND_PLACE } from './data-types/device-and-place.ts';
import type { DataTypeForms } from './data-types/forms.ts';
import { PERSON } from './data-types/person.ts';
import { TALK_AND_ACTIVITY } from './data-types/talk-and-activity.ts';

export { NOT_DATA } from './data-types/not-data.ts';

/** Word forms of every data type. To add a word, add it in the file of its kind. */
export const DATA_TYPE_FORMS: Readonly<Record<DataTypeId, DataTypeForms>> = {
  ...PERSON,
  ...ACCOUNTS_AND_MONEY,
  ...TALK_AND_ACTIVITY,
  ...DEVICE_AND_PLACE,
};
