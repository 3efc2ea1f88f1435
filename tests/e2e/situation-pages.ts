import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServedPage } from '../../scripts/browser/serve.ts';

const html = readFileSync(path.resolve(import.meta.dirname, '../sample/policy.html'), 'utf8');
/** The sample policy without its page. */
export const POLICY = /<main>([\s\S]+)<\/main>/.exec(html)?.[1] ?? '';
const SOURCE = JSON.stringify(POLICY).replaceAll('<', '\\u003c');

/** Running text of another kind: more of it than a page has that is still to come. */
const STORY = `<p>${'湖面还有一点凉，绿头鸭在栈桥下面游来游去，芦苇丛里偶尔飞起一只白鹭。'.repeat(6)}</p>`.repeat(3);

const OPEN_DIALOG = `id('go').onclick = () => {
  const box = document.createElement('dialog');
  box.innerHTML = policy;
  document.body.append(box);
  box.showModal();
}`;

/** A component whose shadow tree is filled after so many milliseconds. */
const fillLate = (wait: number): string => `customElements.define('policy-view', class extends HTMLElement {
  connectedCallback() { const root = this.attachShadow({ mode: 'open' }); setTimeout(() => { root.innerHTML = policy }, ${wait}) }
})`;

const page = (body: string, script = '', title = '松烟手账'): ServedPage => ({
  body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title>
<style>iframe { width: 100%; height: 700px; border: 0 } .away { display: none }</style>
<body>${body}<script>const policy = ${SOURCE}; const id = (name) => document.getElementById(name); ${script}</script>`,
});

/** The smallest file that a PDF viewer opens: one empty page. */
const PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>> endobj
trailer <</Root 1 0 R>>
%%EOF`;
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Pages by situation. `elsewhere` is the origin of another site that serves `/policy`. */
export const situationPages = (elsewhere: string): Record<string, ServedPage> => ({
  '/policy': { body: html },
  '/story': page(STORY, '', '春天去看野鸭'),
  '/late': page(`<div id="app"></div>`, `setTimeout(() => { id('app').innerHTML = policy }, 2500)`),
  '/late-anywhere': page(`<div class="wrapper"></div>`, `setTimeout(() => { document.body.innerHTML = policy }, 2500)`),
  '/hash': page(
    `<div id="app">${STORY}</div>`,
    `addEventListener('hashchange', () => setTimeout(() => { id('app').innerHTML = location.hash === '#/rules' ? policy : ${JSON.stringify(STORY)} }, 800))`,
  ),
  '/history': page(
    `<button id="go">规则</button><div id="app">${STORY}</div>`,
    `id('go').onclick = () => { history.pushState(null, '', '/rules'); setTimeout(() => { id('app').innerHTML = policy }, 300) };
     addEventListener('popstate', () => { id('app').innerHTML = ${JSON.stringify(STORY)} })`,
  ),
  '/frame': page(`<nav><a href="/">首页</a></nav><iframe src="/policy"></iframe>`),
  '/foreign-frame': page(`<nav><a href="/">首页</a></nav><iframe src="${elsewhere}/policy"></iframe>`),
  '/frame-in-story': page(`${STORY}<iframe src="/policy"></iframe>`),
  '/late-frame-in-story': page(`${STORY}<iframe src="/slow-policy"></iframe>`),
  '/foreign-frame-in-story': page(`<iframe src="${elsewhere}/policy"></iframe>${STORY}`),
  '/slow-policy': {
    body: (response) => void setTimeout(() => response.end(html), 2000),
    type: 'text/html; charset=utf-8',
  },
  '/modal': page(
    `<h1>登录</h1><p>输入手机号与验证码</p><p>登录即表示同意<button id="go">隐私政策</button></p>`,
    OPEN_DIALOG,
  ),
  '/modal-in-story': page(`${STORY}${STORY}<button id="go">隐私政策</button>`, OPEN_DIALOG),
  '/tab': page(
    `<div id="root">${STORY}<button id="go">个人信息</button><section id="pane"></section></div>`,
    `id('go').onclick = () => { id('pane').innerHTML = policy }`,
  ),
  '/folded': page(
    POLICY.split('<h2>')
      .map((part) => {
        const [heading, rest] = part.split('</h2>');
        return rest ? `<details><summary>${heading}</summary>${rest}</details>` : part;
      })
      .join(''),
  ),
  '/shadow': page(
    '<policy-view></policy-view>',
    `customElements.define('policy-view', class extends HTMLElement {
       connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = policy } })`,
  ),
  '/late-shadow': page('<policy-view></policy-view>', fillLate(2500)),
  '/late-component': page('<policy-view></policy-view>', `setTimeout(() => { ${fillLate(0)} }, 2500)`),
  '/late-in-frame': page('<iframe src="/late"></iframe>'),
  '/late-in-frame-in-story': page(`${STORY}<iframe src="/late"></iframe>`),
  '/frame-in-frame': page(`${STORY}<iframe src="/frame"></iframe>`),
  '/frame-dialog': page(
    `<h1>登录</h1><p>登录即表示同意<button id="go">隐私政策</button></p>`,
    `id('go').onclick = () => { document.body.append(document.createElement('div')); document.body.lastChild.innerHTML = '<iframe src="/slow-policy"></iframe>' }`,
  ),
  '/frame-moves': page(
    '<iframe name="main" src="/story"></iframe><button id="go">规则</button>',
    `id('go').onclick = () => { open('/policy', 'main') }`,
  ),
  '/component': page(
    `<story-app>${STORY}</story-app><button id="go">规则</button>`,
    `id('go').onclick = () => { history.pushState(null, '', '/rules'); document.querySelector('story-app').innerHTML = policy }`,
  ),
  '/leaves': page(
    `<div id="app">${POLICY}</div><button id="go">首页</button>`,
    `id('go').onclick = () => { id('app').innerHTML = '<p>欢迎回来</p>' }`,
  ),
  '/many-frames': page(
    `${STORY}${'<iframe srcdoc="<p>栈桥</p>" style="width: 20px; height: 20px"></iframe>'.repeat(300)}`,
  ),
  '/paper.pdf': { body: PDF, type: 'application/pdf' },
  '/paper': { body: PDF, type: 'application/pdf' },
  '/picture': { body: PIXEL, type: 'image/png' },
});
