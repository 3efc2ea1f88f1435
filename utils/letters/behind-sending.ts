import { matches } from '../text/pattern.ts';
import { evidence, type Reading, type Sentence } from '../text/reading.ts';
import { menuPathsIn } from './menu-steps.ts';
import { STOPS_IT, type TopicRule } from './opt-out-topics.ts';
import type { WayOut } from './opt-outs.ts';
import { tellsWay } from './tells-way.ts';

/** What is stopped stands in the sentence before. */
const ANY = /^/;

/** "我们会向您发送活动短信。如您不希望接收，可回复TD。": what is stopped is told by the sentence before. */
export function behindSending(reading: Reading, { topic, match }: TopicRule, sentence: Sentence): WayOut | null {
  const before = reading.sentences[sentence.index - 1];
  if (
    (topic !== 'ads' && topic !== 'recommendation') ||
    !before ||
    before.block !== sentence.block ||
    !matches(STOPS_IT, sentence.text)
  )
    return null;
  if (!matches(match, before.text) && (topic !== 'ads' || !matches(SENDS, before.text))) return null;
  const told = tellsWay(sentence.text, ANY, ANY);
  const [steps = []] = menuPathsIn(evidence(reading, sentence.start, sentence.end).quote);
  return told ? { steps, evidence: evidence(reading, before.start, sentence.end) } : null;
}
const SENDS = /(?:发送|推送|发出)[^。;]{0,12}(?:活动|优惠|宣传|促销|推广)/;
