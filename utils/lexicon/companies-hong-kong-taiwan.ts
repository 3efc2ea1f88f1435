import { type Company, companies } from './company.ts';

/** Services that policies of Hong Kong and Taiwan name. */
export const HONG_KONG_TAIWAN: readonly Company[] = [
  ...companies(
    'payment',
    [
      ['悠游付', '悠游卡', '悠游卡股份'],
      ['转数快', 'fasterpaymentsystem'],
      ['八达通', 'octopuscards', '八达通卡有限公司'],
      ['AlipayHK', '支付宝hk|支付宝香港'],
    ],
    true,
  ),
  ...companies('payment', [
    ['绿界', '绿界科技|绿界金流', '绿界科技'],
    ['蓝新', '蓝新金流|蓝新科技|newebpay', '蓝新资讯|智付通'],
    ['LINE Pay', '连加网路', '连加电子支付'],
    ['街口支付', 'jkopay', '街口电子支付'],
    ['TapPay', '', '乔睿科技'],
    ['红阳支付', '红阳科技'],
    ['全支付', '', '全支付电子支付'],
    ['统一客乐得', '客乐得'],
    ['AsiaPay', 'paydollar'],
    ['Atome'],
  ]),
  ...companies('logistics', [
    ['新竹物流', '新竹货运|hct'],
    ['宅配通', '台湾宅配通'],
    ['嘉里大荣', '大荣货运', '嘉里大荣物流'],
    ['嘉里快递', '嘉里物流'],
    ['中华邮政', 'i邮箱'],
    ['7-ELEVEN交货便', '交货便|7-11交货便|赛门店到店', '统一超商'],
    ['全家店到店', '全家取货', '全家便利商店'],
    ['莱尔富店到店', '', '莱尔富国际'],
    ['OK超商', '', '来来超商'],
    ['Lalamove', 'gogox|gogovan'],
    ['香港邮政', '香港邮政署'],
  ]),
  ...companies('messaging', [
    ['三竹资讯', '三竹简讯', '三竹资讯'],
    ['LINE官方账号', 'line官方帐号|line notify'],
    ['Every8D', '', '互动资通'],
  ]),
  ...companies('advertising', [
    ['Meta Pixel', 'metapixel|facebookpixel|facebook像素|meta像素|fbpixel|脸书像素'],
    ['Appier', '', '沛星互动'],
    ['TenMax', '', '腾学广告'],
  ]),
  ...companies('cloud', [
    ['91APP', '', '九易宇轩'],
    ['SHOPLINE', '商线科技'],
    ['CYBERBIZ', '', '顺立智慧'],
    ['Slack'],
    ['HubSpot'],
  ]),
  ...companies('financial', [['环联', 'transunion|环联资讯', '环联资讯有限公司']]),
];
