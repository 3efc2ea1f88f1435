import { describe, expect, test } from 'vitest';
import { OPERATOR_RULES } from '../../utils/rules/head-operator.ts';
import {
  FUNCTION_NAME,
  OUTSOURCED,
  OUTSOURCED_HITS,
  OUTSOURCED_MISSES,
  PROVIDER_CONTEXT,
  SUPPLIED,
  SUPPLIED_HITS,
  SUPPLIED_MISSES,
} from '../../utils/rules/outsourced.ts';
import {
  ANNOUNCED_BODY,
  BODY_ALONE,
  NAMED_PERSON,
  PERSON_IN_SENTENCE,
  SELF_STYLED_FIRM,
} from '../../utils/rules/unregistered-operators.ts';

describe.each(OPERATOR_RULES)('$id', (rule) => {
  test.each(rule.hits)('hits %s', (text) => expect(rule.match.test(text)).toBe(true));
  test.each(rule.misses)('misses %s', (text) => expect(rule.match.test(text)).toBe(false));
});

describe('provider context', () => {
  test.each(['第三方服务由◎提供', '我们委托◎处理', '◎推送sdk'])('%s', (text) =>
    expect(PROVIDER_CONTEXT.test(text)).toBe(true),
  );
  test.each(['本应用由◎运营', '◎深知隐私的重要', '◎(注册地:某市)是"云杉推送sdk"的开发者'])('not %s', (text) =>
    expect(PROVIDER_CONTEXT.test(text)).toBe(false),
  );
});

describe('what suppliers do', () => {
  test.each(OUTSOURCED_HITS)('%s', (text) => expect(OUTSOURCED.test(text)).toBe(true));
  test.each(OUTSOURCED_MISSES)('not %s', (text) => expect(OUTSOURCED.test(text)).toBe(false));
  test.each(SUPPLIED_HITS)('a part: %s', (text) => expect(SUPPLIED.test(text)).toBe(true));
  test.each(SUPPLIED_MISSES)('no part: %s', (text) => expect(SUPPLIED.test(text)).toBe(false));
  test.each(['支付', '推送服务', '在线客服功能'])('no product: %s', (name) =>
    expect(FUNCTION_NAME.test(name)).toBe(true),
  );
  test.each(['云杉支付', '随手地图'])('a product: %s', (name) => expect(FUNCTION_NAME.test(name)).toBe(false));
});

describe('names that a word announces', () => {
  test.each([
    [ANNOUNCED_BODY, '本平台由临江区融媒体中心负责运营', '临江区融媒体中心'],
    [ANNOUNCED_BODY, '主办单位:青禾市图书馆', '青禾市图书馆'],
    [NAMED_PERSON, '开发者名称:林青山', '林青山'],
    [PERSON_IN_SENTENCE, '云杉论坛由个人站长张三(备案号)运营', '张三'],
    [PERSON_IN_SENTENCE, '个人开发者:王小明', '王小明'],
    [NAMED_PERSON, '站长:林青山', '林青山'],
    [BODY_ALONE, '云杉公益基金会(统一社会信用代码5311)', '云杉公益基金会'],
    [BODY_ALONE, '云杉小学高度重视学生的隐私', '云杉小学'],
    [SELF_STYLED_FIRM, '服务系由brightwave(以下称"本公司")所提供', 'brightwave'],
    [SELF_STYLED_FIRM, '欢迎使用云杉大学(以下称"我校")提供的服务', '云杉大学'],
    [SELF_STYLED_FIRM, '感谢您对云杉农商银行(下称"我行")的信任', '云杉农商银行'],
    [BODY_ALONE, '欢迎来到云杉市第一医院(以下简称"我们")互联网医院', '云杉市第一医院'],
    [BODY_ALONE, '云杉市大数据中心(以下简称"我们")', '云杉市大数据中心'],
    [BODY_ALONE, '云杉市税务局(以下简称"我们")运营"杉税通"', '云杉市税务局'],
    [ANNOUNCED_BODY, '"杉办"由云杉市大数据局主办', '云杉市大数据局'],
    [ANNOUNCED_BODY, '本平台由云杉市人力资源和社会保障局(以下简称"我们")运营', '云杉市人力资源和社会保障局'],
  ])('%s in %s', (rule, text, name) => expect(rule.exec(text)?.groups?.['name']).toBe(name));
  test.each([
    [ANNOUNCED_BODY, '您可以打开个人中心'],
    [NAMED_PERSON, '开发者:指提供服务的一方'],
    [PERSON_IN_SENTENCE, '本应用由个人开发者开发'],
    [BODY_ALONE, '云杉市管理局(局长信箱)'],
    [BODY_ALONE, '个人中心'],
    [BODY_ALONE, '欢迎使用医院(以下简称"我们")'],
    [ANNOUNCED_BODY, '争议由当地市场监管局负责'],
    [ANNOUNCED_BODY, '由云杉市教育局和云杉市公安局主办'],
    [SELF_STYLED_FIRM, '云杉相册(以下简称"本应用")'],
  ])('%s not in %s', (rule, text) => expect(rule.test(text)).toBe(false));
});
