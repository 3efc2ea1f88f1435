import { matches } from '../text/pattern.ts';
import type { Sentence } from '../text/reading.ts';

/** What the reader may do here, whatever the chapter is called. */
const MAY =
  /(?:您|你|用户|阁下)(?:还|也|亦|均)?(?:可(?!能)|有权|能够|享有|得以|随时|如|若|需要|要|发现)|如(?:果)?您|如(?:果)?你/;
/** Another's matter: the browser's store, a partner, a child. */
const OTHERS = /第三方|合作(?:方|伙伴)|浏览器|cookie|sdk|监护人|儿童|孩子|未成年|解绑/;

/**
 * Whether a sentence speaks of the reader's own account and choices even where the chapter is about others: rights stand
 * below "三、我们如何使用SDK" where a text has lost a heading or numbers its items badly.
 */
export const isReaders = ({ text, section }: Sentence): boolean =>
  section.topic !== 'agreement' && matches(MAY, text) && !matches(OTHERS, text);
