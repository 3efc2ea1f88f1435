import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type PageServer, type ServedPage, serve } from '../../scripts/browser/serve.ts';

const POLICY = readFileSync(path.resolve(import.meta.dirname, '../sample/policy.html'), 'utf8');

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;

const ROWS = [
  ['雁推推送SDK', '雁推（北京）科技有限公司', '消息推送', '设备型号、IMEI、IP地址'],
  ['鹭图地图SDK', '鹭图信息技术有限公司', '定位与地图展示', '精确位置信息、WiFi信息'],
] as const;
const table = (rows: readonly (readonly string[])[]): string =>
  `<p>为实现相关功能，我们接入了以下第三方SDK：</p><table><tr><th>SDK名称</th><th>公司名称</th><th>使用目的</th><th>收集的个人信息</th></tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;
const SDK_LIST = page('第三方SDK目录', table(ROWS));
const SHARED_LIST = page(
  '与第三方共享个人信息清单',
  '<p>我们与栗峰物流有限公司共享您的收货人姓名、收货地址和手机号码，用于配送奖品。</p>',
);
const CHILDREN = page(
  '松烟手账儿童隐私政策',
  '<p>我们会收集儿童的昵称、头像和出生日期，用于创建儿童账号。监护人可以发邮件至 child@songyan.example 行使权利。</p>',
);

/** The characters of a list in GBK, which no encoder here writes. */
const GBK_WORDS: Readonly<Record<string, string>> = {
  儿: 'b6f9',
  童: 'cdaf',
  隐: 'd2fe',
  私: 'cbbd',
  规: 'b9e6',
  则: 'd4f2',
  我: 'ced2',
  们: 'c3c7',
  收: 'cad5',
  集: 'bcaf',
  您: 'c4fa',
  的: 'b5c4',
  手: 'cad6',
  机: 'bbfa',
  号: 'bac5',
  和: 'bacd',
  身: 'c9ed',
  份: 'b7dd',
  证: 'd6a4',
  用: 'd3c3',
  于: 'd3da',
  实: 'cab5',
  名: 'c3fb',
  认: 'c8cf',
  '。': 'a1a3',
  '、': 'a1a2',
  '，': 'a3ac',
};
const inGbk = (text: string): Buffer =>
  Buffer.concat([...text].map((sign) => Buffer.from(GBK_WORDS[sign] ?? Buffer.from(sign).toString('hex'), 'hex')));
const GBK_LIST = inGbk(
  '<html><head><title>隐私规则</title></head><body><h1>儿童隐私规则</h1><p>我们收集您的身份证号、手机号，用于实名认证。</p></body></html>',
);

/** More than what is read of a list; its end names a recipient that must not be found. */
const HUGE = page(
  '第三方SDK目录',
  `${table(ROWS)}${`<p>${'本目录会不时更新。'.repeat(60)}</p>`.repeat(4_000)}${table([['尾雁SDK', '尾雁科技有限公司', '统计', 'IMEI']])}`,
);

const SCRIPTED = `<!doctype html><html><head><meta charset="utf-8"><title>…</title></head><body><div id="app"></div><script>
  setTimeout(() => { document.body.innerHTML = ${JSON.stringify(`<h1>第三方SDK目录</h1>${table([['鸥认登录SDK', '鸥认科技有限公司', '一键登录', '手机号码']])}`)}; }, 300);
</script></body></html>`;

const LOGIN = page(
  '登录',
  '<form><input><input type="password"><button>登录</button></form><p>登录后即可查看本页面的全部内容，登录即表示您同意用户协议，如需帮助请拨打客服电话 400-000-0000 或者前往帮助中心查看第三方登录的说明。</p>',
);
/** What no parser gets through in a minute. */
const DEEP = page('第三方SDK目录', `${'<div>'.repeat(400_000)}${table(ROWS)}`);
const AGAIN = page('第三方SDK目录', `${'<font color="red">'.repeat(400)}${'<p>推'.repeat(700_000)}${table(ROWS)}`);

const links = (lists: readonly (readonly [title: string, address: string])[]): string =>
  `<h2>附：关联清单</h2>${lists.map(([title, address]) => `<p>请您查阅<a href="${address}">《${title}》</a>。</p>`).join('')}`;
const policyWith = (lists: readonly (readonly [title: string, address: string])[]): ServedPage => ({
  body: POLICY.replace('</main>', `${links(lists)}</main>`),
});

/** Lists that no link names, and some that nothing leads to. */
const unlinked = (host: string): string =>
  `<h2>附：关联清单</h2><p>与第三方共享个人信息的清单，请<a href="/given">点击此处</a>查看。</p>
  <p>我们接入的<a href="javascript:void 0">第三方SDK清单</a>会不时更新。</p><p>详见<a href="#permissions">《应用权限说明》</a>。</p>
  <p>第三方SDK目录：<span>http://${host}/sdk</span>（请复制到浏览器打开）</p><p>另请阅读《收集个人信息清单》。</p>`;

export interface LinkedServer extends PageServer {
  /** Another site: same machine, another name. */
  readonly elsewhere: string;
  /** Paths asked of both sites, in order, with what cookies came along. */
  readonly asked: readonly string[];
}

/** A policy whose lists stand on its own site, on another one, nowhere, behind a slow server, are huge, in GBK … */
export async function serveLinked(): Promise<LinkedServer> {
  const asked: string[] = [];
  const noted = (pages: Readonly<Record<string, ServedPage>>): Record<string, ServedPage> =>
    Object.fromEntries(
      Object.entries(pages).map(([address, served]) => [
        address,
        {
          ...served,
          body: (response) => {
            asked.push(`${address} ${response.req.headers.cookie ?? ''}`.trim());
            response.setHeader('set-cookie', 'who=me');
            if (typeof served.body === 'function') served.body(response);
            else response.end(served.body);
          },
        },
      ]),
    );
  const other = await serve(
    noted({
      '/shared': { body: SHARED_LIST },
      '/scripted': { body: SCRIPTED },
      '/moved-to': { body: SDK_LIST },
      '/gone': { body: (response) => void response.writeHead(404).end(page('404', '<p>您访问的页面不存在。</p>')) },
    }),
  );
  const elsewhere = other.origin.replace('127.0.0.1', 'localhost');
  const own = await serve(
    noted({
      '/sdk': { body: SDK_LIST },
      '/given': { body: SHARED_LIST },
      '/children': { body: CHILDREN },
      '/gbk': { body: GBK_LIST, type: 'text/html' },
      '/huge': { body: HUGE },
      '/slow': { body: (response) => void response.write('<p>') },
      '/picture': { body: new Uint8Array([137, 80, 78, 71]), type: 'image/png' },
      '/scripted': { body: SCRIPTED },
      '/moved': { body: (response) => void response.writeHead(302, { location: `${elsewhere}/moved-to` }).end() },
      '/moved-here': { body: (response) => void response.writeHead(302, { location: '/sdk' }).end() },
      '/policy': policyWith([
        ['第三方SDK目录', '/sdk'],
        ['儿童隐私政策', '/children'],
        ['与第三方共享个人信息清单', `${elsewhere}/shared`],
      ]),
      '/own': policyWith([
        ['第三方SDK目录', '/sdk'],
        ['第三方SDK目录（新址）', '/moved-here'],
        ['儿童隐私规则', '/gbk'],
      ]),
      '/trouble': policyWith([
        ['第三方SDK目录', '/gone'],
        ['收集个人信息清单', '/slow'],
        ['第三方SDK清单', '/huge'],
        ['权限说明', '/picture'],
        ['合作伙伴名单', '/moved'],
        ['第三方SDK列表', '/scripted'],
      ]),
      '/unlinked': {
        body: (response) =>
          void response.end(POLICY.replace('</main>', `${unlinked(response.req.headers.host ?? '')}</main>`)),
      },
      '/deep': { body: DEEP },
      '/again': { body: AGAIN },
      '/login': { body: LOGIN },
      '/to-data': { body: (response) => void response.writeHead(302, { location: 'data:text/html,<p>x' }).end() },
      '/circle': { body: (response) => void response.writeHead(302, { location: '/circle' }).end() },
      '/hostile': policyWith([
        ['第三方SDK目录', '/deep'],
        ['第三方SDK清单', '/again'],
        ['合作伙伴名单', '/login'],
        ['收集个人信息清单', '/to-data'],
        ['权限说明', '/circle'],
      ]),
      '/other': policyWith([
        ['与第三方共享个人信息清单', `${elsewhere}/shared`],
        ['第三方SDK目录', `${elsewhere}/scripted`],
        ['第三方SDK清单', `${elsewhere}/gone`],
      ]),
      '/none': { body: POLICY },
    }),
  );
  return {
    origin: own.origin,
    elsewhere,
    asked,
    close: async () => {
      await Promise.all([own.close(), other.close()]);
    },
  };
}
