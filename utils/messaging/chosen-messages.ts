import { type Messages, messagesFor } from '../../locales/messages.ts';
import { chosenLanguage } from './language-choice.ts';

/** All wording in the reader's language, for our own pages. */
export const chosenMessages = async (): Promise<Messages> => messagesFor(await chosenLanguage());
