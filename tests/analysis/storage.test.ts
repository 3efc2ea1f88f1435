import { describe, expect, it } from 'vitest';
import { findStorage } from '../../utils/analysis/storage.ts';
import { readingOf } from './reading-of.ts';

describe('storage', () => {
  it.each([
    ['unstated', '您的个人信息存储于中华人民共和国境内。'],
    ['no', '资料存于境内。目前我们不会向境外提供。'],
    ['no', '目前不会跨境传输。将来如需跨境传输，我们会征得您的同意。'],
    ['no', '如需跨境传输，我们将单独征得您的授权同意。'],
    ['conditional', '个人信息存储在中国境内，但以下情形除外：获得您的授权。'],
    ['conditional', '如部分产品涉及跨境业务，需要向境外机构传输信息的，按照法律法规执行。'],
    ['conditional', '我们不会向境外传输。在获得您的授权同意后，信息可能会被转移到境外的管辖区。'],
    ['no', '数据存储在境内。海外用户的数据存储在新加坡。大陆用户的数据不会传输到境外。'],
    ['yes', '我们可能会将您的信息传输至海外的服务器。'],
    ['conditional', '我们不会将信息传输至境外。我们可能会向海外设施转移您的资料。'],
    ['unstated', '您可以预订境外酒店。'],
    ['conditional', '我们不会将您的信息提供至境外；若您投递的是境外雇主的职位，您的简历会被传输至该雇主所在国家。'],
  ])('%s: %s', (expected, text) => {
    const storage = findStorage(readingOf(text));
    expect(storage.crossBorder).toBe(expected);
    for (const { start, end, quote } of storage.evidence) expect(text.slice(start, end)).toBe(quote);
  });

  it.each([
    [true, '目前不会跨境传输。将来如需跨境传输，我们会征得您的同意。'],
    [true, '如需跨境传输，我们将单独征得您的授权同意。'],
    [true, '未经您的单独同意，我们不会向境外提供您的个人信息。'],
    [true, '我们不会将您的信息传输至境外，除非取得您的单独同意。'],
    [undefined, '目前我们不会向境外提供。'],
    [undefined, '如需跨境传输，我们将征得您的同意。在获得您的授权同意后，信息可能会被转移到境外的管辖区。'],
  ])('the door that a "no" leaves, %s: %s', (expected, text) =>
    expect(findStorage(readingOf(text)).asksFirst).toBe(expected),
  );

  it('tells where data is kept', () => {
    expect(findStorage(readingOf('我们将您的信息保存在中国大陆。')).inChina).toBe(true);
    expect(findStorage(readingOf('您的个人信息存储于新加坡的服务器。')).inChina).toBe(false);
    expect(findStorage(readingOf('服务器位于新加坡，您的信息将会传输到境外。')).inChina).toBe(false);
    expect(findStorage(readingOf('我们不会使用位于新加坡的服务器。')).inChina).toBeNull();
    expect(findStorage(readingOf('信息保存在中国境内。经您同意，备份数据存放于法兰克福。')).inChina).toBe(true);
    expect(findStorage(readingOf('您可以预订日本的酒店。')).inChina).toBeNull();
    expect(findStorage(readingOf('欢迎使用。')).inChina).toBeNull();
  });
});
