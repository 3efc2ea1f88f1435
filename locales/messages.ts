import { messages as en } from './en/index.ts';
import type { InterfaceWords } from './interface.ts';
import { type LocaleId, localeFor } from './locale.ts';
import type { OutsideMessages } from './outside.ts';
import { messages as zhCN } from './zh_CN/index.ts';
import { messages as zhTW } from './zh_TW/index.ts';

/** All wording in one language. */
export interface Messages extends OutsideMessages {
  readonly words: InterfaceWords;
}

export const LOCALES = { zh_CN: zhCN, zh_TW: zhTW, en } satisfies Record<LocaleId, Messages>;

export const messagesFor = (tag: string): Messages => LOCALES[localeFor(tag)];
