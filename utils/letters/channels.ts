import type { Jurisdiction } from './ids.ts';

/** An official place for complaints; names are in the script of the place, so no language of the interface changes them. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly url: string | null;
  /** What to know before turning there, in the script of the place. */
  readonly note?: string;
}

/** Only channels, numbers and addresses that were checked against the sources of the project's fact base. */
export const CHANNELS: Readonly<Record<Jurisdiction, readonly Channel[]>> = {
  cn: [
    { id: '12377', name: '中央网信办违法和不良信息举报中心', phone: '12377', url: 'https://www.12377.cn' },
    { id: '12321', name: '12321 网络不良与垃圾信息举报受理中心', phone: '010-12321', url: 'https://www.12321.cn' },
    { id: 'isc', name: '互联网信息服务投诉平台（中国互联网协会）', phone: null, url: 'https://ts.isc.org.cn' },
    { id: '12300', name: '电信用户申诉受理中心', phone: '12300', url: null },
    { id: 'police', name: '网络违法犯罪举报网站（公安）', phone: '110', url: 'https://www.cyberpolice.cn' },
  ],
  hk: [
    {
      id: 'pcpd',
      name: '香港個人資料私隱專員公署',
      phone: null,
      url: 'https://www.pcpd.org.hk',
      note: '投訴須在兩年內提出',
    },
  ],
  tw: [
    {
      id: 'authority',
      name: '中央目的事業主管機關',
      phone: null,
      url: null,
      note: '個人資料保護委員會成立前，由業者所屬行業的主管機關監督',
    },
    { id: 'pdpc', name: '個人資料保護委員會籌備處', phone: null, url: 'https://www.pdpc.gov.tw' },
  ],
  other: [],
};
