import { describe, expect, test } from 'vitest';
import { promisesOfTime } from '../../utils/analysis/response-time.ts';
import { addTimes } from '../../utils/analysis/rights/add-times.ts';
import { findRights } from '../../utils/analysis/rights.ts';
import { readingOf, tableOf } from './reading-of.ts';

/** The rights that have a time of their own. */
const timesOf = (text: string): string[] => {
  const reading = readingOf(text);
  return addTimes(reading, findRights(reading), promisesOfTime(reading)).flatMap(({ right, time }) =>
    time ? [`${right} ${time.days}${time.working ? ' working' : ''}`] : [],
  );
};

describe('the time of one right', () => {
  test.each([
    ['四、您的权利\n您可以注销账号，提交申请后我们将在15个工作日内完成处理。', ['close-account 15 working']],
    ['四、您的权利\n注销账号：您可在“设置-账号安全”申请注销，我们会在十五日内答复您的注销请求。', ['close-account 15']],
    ['四、您的权利\n您可以要求我们更正您的个人信息，我们将在7个工作日内完成更正。', ['correct 7 working']],
    ['四、您的权利\n您可以删除您的个人信息。需要人工操作的，我们在15个工作日内完成删除。', ['delete 15 working']],
    ['四、您的权利\n您可以获取您的个人信息副本，我们会在15日内向您提供副本。', ['copy 15']],
    [
      '四、您的权利\n您可以注销账号，我们将在15日内完成注销。\n您可以删除您的个人信息，我们将在3日内完成删除。',
      ['delete 3', 'close-account 15'],
    ],
  ])('%s', (text, times) => expect(timesOf(text)).toEqual(times));
});

describe('no time of one right', () => {
  test.each([
    ['三、存储\n其他信息在实现目的后一个月内删除。\n四、您的权利\n删除：可在“设备-编辑”中删除。'],
    ['四、您的权利\n您可以查阅、更正、删除您的个人信息。\n五、联系我们\n我们将在15个工作日内答复您的请求。'],
    ['四、您的权利\n您可以注销账号。注销后您的昵称将在30日内匿名化。'],
    ['四、您的权利\n您可以注销账号。为保障安全，我们可能核实您的身份，并在15日内答复您的请求。'],
    ['一、我们收集的信息\n我们会在一个月内删除这些浏览信息。\n四、您的权利\n您可以删除您的个人信息。'],
    ['四、您的权利\n您可以注销账号。\n五、投诉举报\n侵权投诉我们将在7个工作日内处理。'],
  ])('%s', (text) => expect(timesOf(text)).toEqual([]));
});

test('its proof is the clause that promises it', () => {
  const reading = readingOf('四、您的权利\n您可以注销账号，提交申请后我们将在15个工作日内完成处理。');
  const [closing] = addTimes(reading, findRights(reading), promisesOfTime(reading));
  expect(closing?.time?.evidence[0]?.quote).toContain('15个工作日内');
});

test.each([
  ['处理时限', ['close-account 10 working']],
  ['办理期限', ['close-account 10 working']],
  ['保存期限', []],
])('a column of terms: %s', (head, times) => {
  const reading = tableOf([
    ['权利', '方式', head],
    ['注销账号', '我的-设置-注销账号', '10个工作日内'],
    ['您可以投诉', '拨打客服电话', '尽快'],
  ]);
  const rights = addTimes(reading, findRights(reading), promisesOfTime(reading));
  expect(
    rights.flatMap(({ right, time }) => (time ? [`${right} ${time.days}${time.working ? ' working' : ''}`] : [])),
  ).toEqual(times);
});
