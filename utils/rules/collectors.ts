/** Somebody else has the data and hands it over: what the whole sentence is about. */
export const HANDED_BY_OTHERS =
  /(?:从|向|由)(?:其他|其它)?(?:第三方|关联|合作|微信|qq|微博|支付宝)[^。,]{0,20}(?:处|平台|账号|获取|获得|收集|接收)|第三方[^。,]{0,20}(?:向我们|提供给我们|共享给我们|分享给我们)|间接(?:收集|获取)/;

/** The same of the data behind it: "从征信机构获取您的信用评分", "您的好友可能会上传您的手机号". */
export const FROM_OTHERS =
  /从[^。,]{0,12}(?:机构|银行|部门|数据库|商家|商户|运营商)(?:处|那里)?(?:获取|获得|收集|接收|取得|查询|调取)|向[^。,]{0,30}(?:机构|银行|部门|数据库|中心|局)查询|(?:合作伙伴|关联公司|合作方|微信|qq|微博|支付宝|抖音|苹果)[^。,]{0,12}向我们(?:提供|共享|分享|传输|反馈|返回|同步)|(?:好友|其他用户|他人|其他会员)(?:也)?(?:会|将|可能|可以){1,2}(?:向我们)?(?:上传|提供|分享|发布)/;

/** "…会收集", "…需要自动获取": a verb with what says that it is done; its subject stands before it in the clause. */
export const TAKES =
  /(?:会|将|可能|可以|需要?|同意|授权|允许|还|也)(?:(?!会|将|可能|不)[^,。;:]){0,20}?(?:收集|采集|搜集|获取|获得|读取|记录|接收)/;

/** "向征信机构查询…,并收集您的收入": the operator goes on, who has asked others. */
export const GOES_ON_TAKING = /并(?:会|将|同时|且)?(?:收集|采集|记录|获取)(?:您|你|用户)/;

/** "您同意高德获取": whoever is allowed to stands behind the word. */
export const ALLOWS = /^(?:同意|授权|允许)/;

/** "您需要向我们提供", "请填写": the user gives, so the operator takes. */
export const GIVES =
  /(?<![向为给对])(?:您|你|用户|阁下)(?:还|也|所|自[愿行主]|主动|选择|至少|另外|进一步|需要?|必须|应当?|可以?|可能|须|在[^,。;:]{1,12}(?:时|中|后|内)){0,4}(?:向我们)?(?:提供|填写|输入|上传|提交|录入)|请(?:您|你)?(?:提供|填写|输入|上传|提交)|向我们(?:提供|提交)/;

/** "发送至友盟sdk": what we have taken, the kit takes too. */
export const HANDED_TO_KIT =
  /(?:发送|传输|传送|提供|共享|同步|上报)(?:至|给|到)[^,。;]{0,12}(?:sdk|友盟|极光|个推|第三方)/;

/** Subjects that are the operator. */
export const OURSELVES = /我们|我司|我行|我院|本(?:公司|行|院|平台|应用|软件|产品|app|程序|单位|机构|站|网站)/;

/** Subjects and tools that are not. */
export const SOMEBODY_ELSE =
  /sdk|软件开发工具包|插件|第三方|合作(?:伙伴|方|商|机构)|该(?:公司|机构|银行|医院)|服务商|提供商|供应商|运营商|(?:支付|认证|物流|快递|配送|广告|推送|统计|保险|金融)(?:机构|公司|平台|服务商)|快递员|商家|商户|广告主/;

/** "我们和我们的服务提供商": the two together. */
export const WITH_OTHERS = new RegExp(
  `(?:${OURSELVES.source})(?:和|与|及|以及|、|或)(?:我们的?)?(?:授权的?|其他)?[^,。;:的在]{0,6}(?:${SOMEBODY_ELSE.source})$`,
);

/** What may stand between a company's name and its verb. */
export const BEHIND_NAME =
  /^(?:\+|公司|集团|平台|方面?|等|服务|服务商|支付|地图|定位|推送|统计|分析|广告|登录|"|】|\)|\([^()]{0,30}\)|还|也|同时|自动){0,4}$/;

/** Wherever it stands, it makes the sentence one about a kit or a partner. */
export const NAMES_KIT =
  /sdk|软件开发工具包|插件|(?:第三方|合作伙伴|服务商|供应商|运营商|支付机构)[^。,]{0,16}(?:可能)?(?:会|将|需要)?(?:收集|获取|采集|读取|记录)/;
