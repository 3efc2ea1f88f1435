import type { LetterKind } from '../policy/letter-kinds.ts';
import type { Jurisdiction } from './ids.ts';

/** The longest time in which the authorities let correction, deletion and closing an account take: 认定方法 6.3. */
export const LONGEST_WORKING_DAYS = 15;
/** As many working days are at least so many calendar days. */
export const LONGEST_CALENDAR_DAYS = 21;

/**
 * The requests that are to be dealt with within a time that was checked: 认定方法 6.3 (更正, 删除, 注销) on the mainland.
 * Hong Kong's forty days and Taiwan's fifteen and thirty were not checked, so no letter speaks of a time that is set.
 */
const TIMED_KINDS: ReadonlySet<LetterKind> = new Set<LetterKind>(['correct', 'delete', 'close-account']);
export const isTimed = (kind: LetterKind, place: Jurisdiction): boolean => place === 'cn' && TIMED_KINDS.has(kind);

/**
 * The legal basis of each request, in the words of the letter; none where the law of the place knows no such right (the
 * policy's own promise may still carry the letter). Only what was checked against the sources of the project's fact base
 * stands here; of Macau's and all other laws nothing was.
 */
export const STATUTES: Readonly<Record<Jurisdiction, Readonly<Partial<Record<LetterKind, readonly string[]>>>>> = {
  // PIPL 15, 16, 24, 44–50; 网络数据安全管理条例 21, 23–25, 42.
  cn: {
    access: [
      '《中华人民共和国个人信息保护法》第四十四条、第四十五条：个人对其个人信息的处理享有知情权、决定权，有权向个人信息处理者查阅、复制其个人信息。',
    ],
    correct: ['《中华人民共和国个人信息保护法》第四十六条：个人发现其个人信息不准确或者不完整的，有权请求更正、补充。'],
    delete: [
      '《中华人民共和国个人信息保护法》第四十七条：处理目的已实现、个人撤回同意等情形下，个人信息处理者应当删除个人信息，个人有权请求删除。',
    ],
    withdraw: [
      '《中华人民共和国个人信息保护法》第十五条：个人有权撤回其同意，个人信息处理者应当提供便捷的撤回同意的方式。',
      '《中华人民共和国个人信息保护法》第十六条：除处理个人信息属于提供产品或者服务所必需外，不得以个人撤回同意为由拒绝提供产品或者服务。',
    ],
    'close-account': [
      '《网络数据安全管理条例》第二十一条、第二十三条：应当提供注销账号的方法，及时受理请求，不得设置不合理条件。',
      '《网络数据安全管理条例》第二十四条、《中华人民共和国个人信息保护法》第四十七条：个人注销账号后，应当删除其个人信息或者进行匿名化处理。',
    ],
    portability: [
      '《中华人民共和国个人信息保护法》第四十五条第三款、《网络数据安全管理条例》第二十五条：个人请求将其个人信息转移至其指定的处理者，符合规定条件的，应当提供转移的途径。',
    ],
    explain: [
      '《中华人民共和国个人信息保护法》第四十八条：个人有权要求个人信息处理者对其个人信息处理规则进行解释说明。',
    ],
    'refuse-personalised': [
      '《中华人民共和国个人信息保护法》第二十四条：通过自动化决策方式进行信息推送、商业营销的，应当同时提供不针对其个人特征的选项，或者提供便捷的拒绝方式。',
      '《网络数据安全管理条例》第四十二条：应当设置易于理解、便于访问和操作的个性化推荐关闭选项，为用户提供拒绝接收推送信息、删除针对其个人特征的用户标签等功能。',
    ],
    deceased: [
      '《中华人民共和国个人信息保护法》第四十九条：自然人死亡的，其近亲属为了自身的合法、正当利益，可以对死者的相关个人信息行使查阅、复制、更正、删除等权利。',
    ],
  },
  // 個人資料(私隱)條例 (Cap. 486): access and correction; part 6A on direct marketing.
  hk: {
    access: ['《個人資料（私隱）條例》（第486章）有關查閱個人資料的規定。'],
    correct: ['《個人資料（私隱）條例》（第486章）有關改正個人資料的規定。'],
    'refuse-personalised': [
      '《個人資料（私隱）條例》（第486章）第6A部：資料當事人可要求資料使用者停止將其個人資料用於直接促銷，且毋須付費。',
    ],
  },
  // 個人資料保護法 §3, §11; §20 is there, its wording was not checked.
  tw: {
    access: [
      '《個人資料保護法》第三條：當事人得查詢或請求閱覽其個人資料、請求製給複製本，此等權利不得預先拋棄或以特約限制。',
    ],
    correct: [
      '《個人資料保護法》第三條、第十一條：當事人得請求補充或更正其個人資料，此等權利不得預先拋棄或以特約限制。',
    ],
    delete: [
      '《個人資料保護法》第三條、第十一條：當事人得請求刪除其個人資料；特定目的消失或期限屆滿時，應刪除或停止處理、利用。',
    ],
    withdraw: [
      '《個人資料保護法》第三條：當事人得請求停止蒐集、處理或利用其個人資料，此等權利不得預先拋棄或以特約限制。',
    ],
    'refuse-personalised': [
      '《個人資料保護法》第三條：當事人得請求停止蒐集、處理或利用其個人資料，此等權利不得預先拋棄或以特約限制。',
      '《個人資料保護法》第二十條有關行銷的規定。',
    ],
  },
  other: {},
};
