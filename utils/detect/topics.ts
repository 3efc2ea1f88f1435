/**
 * What a privacy policy talks about (PIPL art. 17, 23, 30; GB/T 35273 annex D), each in wordings of the mainland, Taiwan and
 * Hong Kong. Other texts touch a topic or two; a policy goes through most of them, densely. No flags: shared objects.
 */
export interface Topic {
  readonly id: string;
  readonly match: RegExp;
}

export const TOPICS: readonly Topic[] = [
  { id: 'collect', match: /(?:收集|蒐集|获取|獲取|采集)[^。；\n]{0,16}(?:信息|[資资]料|[個个][資资]|[數数]据|資訊)|信息(?:收集|类型)/ },
  { id: 'use', match: /(?:使用|用[于於]|[运運]用|利用)[^。；\n]{0,14}(?:信息|[資资]料|資訊)|(?:使用|处理|收集)目的/ },
  { id: 'share', match: /共享|分享|[转轉][让讓]|披露|揭露|提供[给給予][^。；\n]{0,4}第三[方人者]|向第三方提供/ },
  { id: 'partner', match: /第三方(?:服务商|合作|公司|机构)|SDK|合作伙伴|合作方|[关關][联聯係](?:公司|方|企業)/ },
  { id: 'cookie', match: /[Cc]ookie|同类技术|信标/ },
  { id: 'device', match: /设备(?:信息|标识|型号|识别)|IMEI|Android ?ID|IDFA|OAID|MAC ?地址|IP ?[地位]址|裝置|操作系统/ },
  { id: 'permission', match: /(?:相机|摄像头|麦克风|位置|定位|存储|相册|通讯录|电话|蓝牙)(?:等)?(?:信息|权限|[數数]据)|權限|地理位置/ },
  { id: 'identity', match: /手机号|手機號|身份[证證]|姓名|电子?邮箱|電子郵件|[电電][话話]/ },
  { id: 'keep', match: /(?:存储|保存|[储儲]存|留存|保留)[^。；\n]{0,14}(?:信息|[資资]料|期限|时间|地点|境内)|匿名化/ },
  { id: 'secure', match: /加密|安全(?:措施|技术|事件|防护)|[防免止][^。；\n]{0,20}(?:泄露|洩|丢失|毁损|未经授权|竄改)/ },
  { id: 'rights', match: /(?:查[询閱阅詢]|访问|更正|更改|修改|[删刪]除)[^。；\n]{0,14}(?:信息|[資资]料|個資)|撤回[^。；\n]{0,8}同意|注销(?:您的|账|帐)|您的权利/ },
  { id: 'minor', match: /未成年|[儿兒]童|[监監][护護]人|法定代理人|14 ?周?岁/ },
  { id: 'update', match: /(?:政策|[声聲]明|[條条]款|指引)[^。；\n]{0,16}(?:更新|[变變]更|修[订訂改])|(?:更新|生效)日期/ },
  { id: 'contact', match: /[联聯][系絡]我[们們]|[与與]我[们們][联聯]|联系方式|個資窗口|个人信息保护(?:负责人|专员|机构)/ },
];

/** The words without which no text is a privacy policy. */
export const PERSONAL_INFORMATION =
  /[个個]人(?:信息|[資资]料|[数數]据|[資资][訊讯])|[隐隱]私|私[隐隱]|個資|(?:用[户戶]|[您你]的)(?:信息|[资資]料|[数數]据)/;
