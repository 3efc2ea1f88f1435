import type { Rule } from '../rule.ts';

/** That somebody does, may, must or need not do something: by a modal word, or as an item of a list of purposes, parties or cases. */
export const ASSERTS: Rule = {
  id: 'assertion/says-so',
  match:
    /[会将须需应必得可能不未无仅只已均勿禁]|同意|授权|承[诺担]|保证|要求|有权|负责|指定|设[立置有]|采[取用]|保[存留]|储存|存储|[删清]除|销毁|完成|每[年月周日次季]|^(?:与|向|为|经|用于|根据|依|在|从|当|如|若|由|因|出于|对)/,
  hits: ['我们指定专人负责', '与关联公司共享', '我们会删除'],
  misses: ['第三方共享', '信息安全'],
};

/** Of data, of how they are guarded, or of what the operator does. */
export const OF_DATA: Rule = {
  id: 'assertion/of-data',
  match:
    /信息|资料|数据|隐私|账[号户]|内容|记录|作品|等级保护|认证|审计|备案|培训|评估|审查|我们|我[行司]|本?公司|本行|平台/,
  hits: ['我们指定专人负责个人信息保护', '已通过认证', '我行会要求出具文书'],
  misses: ['感谢您'],
};

/** What every policy says and binds nobody: courtesies, what to read, where to ask, what words mean, and questions as headings. */
export const BINDS_NOBODY: readonly Rule[] = [
  {
    id: 'boilerplate/courtesy',
    match:
      /感谢|欢迎|期待|深知|非常重视|[^不]重视|致力|努力|一如既往|尽力保|^[愿祝]|用心|竭诚|不断|更[好加优]|持续[^,。;]{0,2}(?:优化|改[进善]|提升)/,
    unless: /不(?:会|得|向|将|再)|承诺|仅/,
    hits: ['我们深知个人信息对您的重要性', '感谢您的信任,我们会继续努力'],
    misses: ['我们承诺不会出售您的信息'],
  },
  {
    id: 'boilerplate/reading',
    match:
      /(?:仔细|认真|详细?|充分|完整)(?:地?阅?读|理解|了解)|帮助[您你]|(?:以便|方便)[您你](?:了解|阅读|理解)|[您你](?:可以?|能够?|将)?了解(?:以下|下列|到?我们)|[如以]下[^,。;]{0,8}(?:内容|事项|部分|章节)/,
    hits: ['请您仔细阅读本政策', '本政策将帮助您了解以下内容'],
    misses: ['我们会向您告知'],
  },
  {
    id: 'boilerplate/where-to-ask',
    match: /(?:疑问|意见|建议|投诉|咨询|问题)[^。;]{0,40}(?:联[系络]|来信|致电|拨打|发送|邮[件箱]|反馈)/,
    hits: ['如有疑问,您可以通过以下方式联系我们'],
    misses: ['我们会联系您的亲友'],
  },
  {
    id: 'boilerplate/meaning',
    match:
      /[是系]指|指的是|以下(?:简|统|合)?称|^本(?:政策|声明|协议)(?:[仅将]?(?:适用|说明|介绍|阐述)|由|中)|参[见阅照考]|详见/,
    hits: ['敏感信息是指一旦泄露可能损害人格的信息', '本政策适用于我们的网站'],
    misses: ['我们会收集敏感信息'],
  },
  {
    id: 'boilerplate/clicked',
    match: /(?:点[击选]|勾选)[^。;]{0,20}(?:表[示明]|视为)/,
    hits: ['点击“同意”即表示您同意本约定'],
    misses: ['继续使用即视为同意'],
  },
  {
    id: 'boilerplate/question',
    match: /如何|怎[样么]|哪些|什么|何种|[吗呢]$/,
    hits: ['我们如何保护您的信息'],
    misses: ['我们会保护您的信息'],
  },
  {
    id: 'boilerplate/advice',
    match: /^(?:因此,?|同时,?)?(?:请|(?:我们|在此)?(?:强烈)?建议)/,
    unless: /提供|提交|上传|授权|同意|填写|我们[^,。;]{0,6}[会将可不仅]/,
    hits: ['请您使用复杂的密码', '我们建议您保护好账号'],
    misses: ['请您提供身份证件'],
  },
];

/** Words that carry no meaning of their own, or the one that another word has; what is left of a sentence without them is what it says. */
export const LIGHT_WORDS: RegExp =
  /个人|资料|信息|账[号户]|一直|时候|工作(?!日)|正常|开展|我们|本(?:公司|政策|声明|产品|网站)|予以|进行|作出|通过|[相有]关|如果|倘若|任何|[之以][前后]|发生|选择|电子|建议|[能便]够|仔细|认真|内(?!外)|及(?!时)|(?<![及随])时|详细|帮助|[的地得了之其所以为于与和或并且也均都各该此是在从由对向给把被使让来去到后前中上下里您你如若当请可需要就即则将会很更系一某些本有因但而自方式,.§"“”:;()[\]【】/-]/;
