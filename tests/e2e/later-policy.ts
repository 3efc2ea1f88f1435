import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The sample policy. */
export const POLICY = readFileSync(path.resolve(import.meta.dirname, '../sample/policy.html'), 'utf8');

/** The same a year later: one kind of data more, another date, a denial that is gone. */
export const LATER = POLICY.replace(
  /<p>([^<]{0,200}搜索功能)/,
  '<p>当您使用“附近”功能时，我们会收集您的通讯录，用于寻找您认识的人。</p><p>$1',
)
  .replace('生效日期：2026年3月8日', '生效日期：2027年3月8日')
  .replace('我们不会将您的个人信息转让', '我们会将您的个人信息转让');
