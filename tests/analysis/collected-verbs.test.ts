import { expect, it } from 'vitest';
import { findCollected } from '../../utils/analysis/collected.ts';
import type { DataTypeId } from '../../utils/policy/ids.ts';
import { readingOf } from './reading-of.ts';

const types = (text: string): DataTypeId[] => findCollected(readingOf(text)).map(({ type }) => type);

it.each<[string, DataTypeId[]]>([
  ['我们会向公安部门核验您的姓名、公民身份号码。', ['basic.name', 'identity.idcard']],
  ['我们会向征信机构查询您的征信信息。', ['finance.credit']],
  ['心率、睡眠数据会同步至云端。', ['health.physiological']],
  ['您与骑手的通话会通过虚拟号进行并录音。', ['communication.call']],
  ['我们会使用您的麦克风录制您的声音。', ['other.voice']],
  ['为打击外挂，我们会扫描运行中的进程列表。', ['device.apps']],
  ['您办理事项时填写的信息（包括户口簿、婚姻状况）将提供给办理部门。', ['basic.family', 'identity.other']],
])('without a section on collection: %s', (text, expected) => expect(types(text)).toEqual(expected));

it.each<[string, DataTypeId[]]>([
  ['根据用户的基本属性、浏览记录、在持信息推荐产品。', ['finance.property', 'activity.browsing']],
  ['我们会收集您使用服务时的搜索记录、您与客户服务团队沟通时的信息。', ['activity.search']],
  ['您的头像、姓名、实时位置会展示给商家。', ['basic.name', 'network.profile', 'location.position']],
  ['您可以选择是否填写职业信息。', ['work.occupation']],
  ['我们会收集您的手机号、昵称、常用功能使用情况。', ['basic.phone', 'network.profile', 'activity.usage']],
  ['建档时，我们会收集您的身份证号、肝功能、血压。', ['identity.idcard', 'health.physiological']],
  ['我们会收集您的证件号码及其有效期、WiFi地址。', ['identity.idcard']],
  ['您选择外卖时，需要收货人、电话、地址及定位。', ['basic.name', 'basic.address', 'basic.phone', 'location.position']],
  ['需要您留下手机号和通讯地址。', ['basic.address', 'basic.phone']],
  ['系统会自动扫描聊天内容中的敏感词。', ['communication.message']],
  ['我们会检测正在运行的进程和模拟器。', ['device.apps']],
  ['儿童手表会采集孩子的位置，用于电子围栏。', ['location.position']],
  ['我们可能需要向您收集被监护的儿童个人信息。', ['other.minor']],
  ['入场时，本公司以掌纹识别系统核实会员身份。', ['biometric.other']],
])('in one: %s', (text, expected) => expect(types(`一、我们如何收集和使用您的个人信息\n${text}`)).toEqual(expected));

it('what others place and we do not control is not collected', () =>
  expect(types('一、Cookie\n这些第三方可能会放置他们自己的Cookie，这些Cookie不受我们的控制。')).toEqual([]));
