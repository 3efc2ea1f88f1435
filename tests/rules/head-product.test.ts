import { describe, expect, test } from 'vitest';
import { PRODUCT_RULES } from '../../utils/rules/head-product.ts';
import { NAME_HEAD, NAME_TAIL, NO_PRODUCT } from '../../utils/rules/product-names.ts';
import type { ProductRule } from '../../utils/rules/product-rule.ts';

/** As the engine uses a rule: the named group, trimmed, unless it names no product. */
const nameOf = (rule: ProductRule, text: string): string | null => {
  if (!rule.cues.some((cue) => text.includes(cue))) return null;
  const groups = rule.match.exec(text)?.groups ?? {};
  const name = (Object.values(groups).find(Boolean) ?? '').replace(NAME_HEAD, '').replace(NAME_TAIL, '');
  return name.length < 2 || NO_PRODUCT.test(name) ? null : name;
};

describe.each(PRODUCT_RULES)('$id', (rule) => {
  test.each(rule.hits)('%s names %s', (text, name) => expect(nameOf(rule, text)).toBe(name));
  test.each(rule.misses)('nothing in %s', (text) => expect(nameOf(rule, text)).toBeNull());
});
