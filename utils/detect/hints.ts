import { countAll } from './count.ts';

/**
 * What the glance at every page asks of it, before anything is walked or weighed. Not folded, and from an even sample of the
 * text; so every bar is well below what policies reach, and half a doubt is a yes.
 */

/** How often a text mentions personal information. */
export const mentions = (text: string): number =>
  countAll(text, /[隐隱]私|私[隐隱]|[个個]人[信资資数數]|個資|SDK|收集|蒐集/g);

/** Whether title or address say that a page may be a policy. */
export const isNamed = (name: string): boolean => mentions(name) > 0 || /privacy|yinsi/i.test(name);

/** Per 1,000 UTF-16 units: one policy in a hundred has fewer than 3 mentions, half of them have 14; other texts hardly any. */
const LEAST_MENTIONS = 2;
/** Policies have 8 addresses or more, mostly 40; statutes and articles about privacy have 4. */
const LEAST_ADDRESSES = 6;

/**
 * Whether a sample speaks of personal information as often as a policy does, and, as a policy does, to somebody: its readers,
 * or in the columns of a list.
 *
 * @param named A policy by title or address: then one mention will do.
 */
export function soundsLikePolicy(sample: string, named: boolean): boolean {
  const found = mentions(sample);
  if (!found) return false;
  // English prose beside the Chinese thins both out.
  if (/[a-z ]{40}/i.test(sample)) return true;
  if (!named && found * 1000 < LEAST_MENTIONS * sample.length) return false;
  const addresses = countAll(sample, /[您你]|我[們们]|用[户戶]|本[公平网網站]|目的|[类類]型|[场場]景/g);
  return addresses * 1000 >= LEAST_ADDRESSES * sample.length;
}
