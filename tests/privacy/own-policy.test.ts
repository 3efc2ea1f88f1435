import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDocument } from '../../scripts/load/load-document.ts';
import { loadSignals } from '../../scripts/load/load-signals.ts';
import { ROOT } from '../../scripts/run-command.ts';
import { summarize } from '../../utils/analysis/summarize.ts';
import { judgePage } from '../../utils/detect/judge-page.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import { detectLanguage, isChinese } from '../../utils/text/language.ts';

/** We preach a form of 告知: our own statement has to keep it, and our own rules have to read that off it. */
describe.each([
  ['zh_CN', '隐私一览', '隐私一览项目组', 'zh-Hans'],
  ['zh_TW', '隱私一覽', '隱私一覽專案組', 'zh-Hant'],
])('docs/privacy/%s.md', (locale, product, operator, language) => {
  const file = path.join(ROOT, `docs/privacy/${locale}.md`);
  let summary: PolicySummary;

  beforeAll(async () => {
    const loaded = await loadDocument(file);
    if (!loaded.ok) throw new Error(loaded.error);
    const detected = detectLanguage(loaded.value.text);
    expect(detected).toBe(language);
    if (isChinese(detected)) summary = summarize(loaded.value, detected);
  });

  test('is recognised as a policy', async () => {
    const signals = await loadSignals(file);
    expect(signals.ok && judgePage(signals.value).policy).toBe(true);
  });

  test('discloses everything, each with its sentence', () => {
    expect(summary.disclosures.flatMap(({ given, disclosure }) => (given ? [] : [disclosure]))).toEqual([]);
    expect(summary.disclosures.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  test('collects nothing, gives nothing to anybody and has no clause to warn of', () => {
    const { collected, permissions, recipients, flags } = summary;
    expect({ collected, permissions, recipients, flags }).toEqual({
      collected: [],
      permissions: [],
      recipients: [],
      flags: [],
    });
    expect(summary.storage.crossBorder).toBe('no');
  });

  test('says who speaks, since when, what the reader may do and how soon an answer comes', () => {
    expect(summary.policy).toMatchObject({ product, operator, effectiveOn: '2026-11-22', updatedOn: '2026-11-22' });
    expect(summary.rights.map(({ right }) => right)).toEqual(
      expect.arrayContaining(['access', 'copy', 'correct', 'delete', 'withdraw', 'complain']),
    );
    expect(summary.rights.map(({ right }) => right)).not.toContain('close-account');
    expect(summary.contacts.some(({ role }) => role !== 'authority')).toBe(true);
    expect(summary.responseTime).toMatchObject({ days: 15, working: true });
  });
});
