import { expect, it } from 'vitest';
import { findCollected } from '../../utils/analysis/collected.ts';
import { readingOf } from './reading-of.ts';

it.each([
  '当您注销账号后，我们将删除您设置的头像信息。',
  '注销完成后，您发表的作品、评论、点赞将失效，且不可恢复。',
  '您可以在【设置-安全】中查询、访问、更正您的密码，并添加紧急联系人。',
  '在您进行重要操作（如找回登录密码、修改密码）时，我们会收集必要的信息。',
  '运营者基本情况：公司名称：某某科技有限公司，如下。',
])('speaks of data without taking it: %s', (text) =>
  expect(findCollected(readingOf(`一、我们如何收集和使用您的个人信息\n${text}`))).toEqual([]),
);
