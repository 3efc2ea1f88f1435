// What the cells of a row say that no header and no label tells; all on folded text.

/** A cell that says what the third party is for. */
export const GIVES_A_PURPOSE =
  /^(?:主要)?(?:用于|用来|用以|以便|为(?!您提供的)|实现|提供(?!您|你)|帮助|便于|展示|完成|生成|发送|推送)/;

/** A cell that says that nothing is taken, or that there is no link. */
export const ASKS_NOTHING = /^(?:无|没有|不|暂无|未|\/|-{1,3}|n\/a)|^隐私(?:权)?政策|^(?:链接|官网|详见|查看|点击)/;

/** Here a sentence begins that tells what the operator or the user does: the rest of the line is no row. */
export const SPEAKS_OF_BOTH = /我们|本公司|我司|我行|本行|当您|如您|如果|若您|您(?:可以?|需|使用|在|选择|同意|有权)/;

/** What a row is about where it names nobody: a business, a case, people. */
export const NO_BARE_NAME =
  /业务|场景|情[形况]|环节|类[型别]?$|步骤|阶段|活动|订单|老师|医生|骑手|司机|团长|员工|亲友|家人|公[示告开布]|披露|名单/;
