import { EVIDENCE } from './evidence.ts';
import { measureText, per1000 } from './measure-text.ts';
import { OTHER_KINDS } from './other-kinds.ts';
import type { PageSignals, PageVerdict } from './page-signals.ts';
import { TITLE_RULES } from './title-rules.ts';
import { PERSONAL_INFORMATION } from './topics.ts';

/** Fewer Chinese characters than this are a stub, a log-in box or a page in another language. */
const LEAST_HAN = 160;
const LEAST_PERSONAL = 0.9;
/** What a text must reach: a policy in full voice gathers about 20, the best of other texts 10. */
const NEEDED = 12;
/** Points below this are not worth telling. */
const TELLING = 0.3;

interface Reason {
  readonly id: string;
  readonly points: number;
}

/** Whether a page is a Chinese privacy policy, from its signals alone. */
export function judgePage(signals: PageSignals): PageVerdict {
  const text = measureText(signals.sample);
  if (text.han < LEAST_HAN) return { policy: false, score: 0, reasons: ['-little-chinese'] };
  if (per1000(text, PERSONAL_INFORMATION) < LEAST_PERSONAL)
    return { policy: false, score: 0, reasons: ['-no-personal-information'] };
  if (text.japanese) return { policy: false, score: 0, reasons: ['-japanese'] };
  const reasons: Reason[] = [
    ...EVIDENCE.map(({ id, points, share }) => ({ id, points: points * Math.min(1, share(text, signals)) })),
    ...OTHER_KINDS.map(({ id, match, free, weight, most }) => ({
      id,
      points: -Math.min(most, weight * Math.max(0, per1000(text, match) - free)),
    })),
    ...titleReasons(signals),
  ];
  const points = reasons.reduce((sum, reason) => sum + reason.points, -NEEDED);
  return {
    policy: points >= 0,
    score: Number((1 / (1 + Math.exp(-points))).toFixed(3)),
    reasons: reasons
      .filter((reason) => Math.abs(reason.points) >= TELLING)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .map(({ id, points }) => (points < 0 ? `-${id}` : id)),
  };
}

function titleReasons({ title, url, lines }: PageSignals): Reason[] {
  const inUrl = TITLE_RULES.filter(({ of, match }) => of === 'url' && match.test(url));
  const inTitle = TITLE_RULES.filter(({ of, match }) => of === 'title' && match.test(title));
  if (inTitle.length > 0) return [...inUrl, ...inTitle];
  const name = lines.split('\n', 3).find((line) => TITLE_RULES.some(({ names, match }) => names && match.test(line))) ?? '';
  return [...inUrl, ...TITLE_RULES.filter(({ of, match }) => of === 'title' && match.test(name))];
}
