import { oncePer } from '../../text/once-per.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';

const TITLE =
  /(?:儿童|未成年人?|孩子|宝宝)[^。,;:]{0,10}(?:隐私|信息|资料|保护)[^。,;:]{0,8}(?:规则|政策|声明|指引|须知|协议|条款)$/;
/** A title stands among the first lines. */
const FIRST = 3;

/** Whether a text is a policy about children's data: then guardians are its readers and the desk for children is theirs. */
export const isForChildren: (reading: Reading) => boolean = oncePer(({ sentences }: Reading) =>
  sentences.slice(0, FIRST).some(({ text }) => matches(TITLE, text)),
);
