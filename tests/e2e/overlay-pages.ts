import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServedPage } from '../../scripts/browser/serve.ts';
import { POLICY, situationPages } from './situation-pages.ts';

const html = readFileSync(path.resolve(import.meta.dirname, '../sample/policy.html'), 'utf8');
const withScript = (script: string): ServedPage => ({
  body: html.replace('</body>', `<script>${script}</script></body>`),
});
const withStyle = (style: string): ServedPage => ({ body: html.replace('</head>', `<style>${style}</style></head>`) });

/** More paragraphs than can be painted at a time, no two alike. */
const many = Array.from(
  { length: 1200 },
  (_, i) => `<p id="p${i}">第 ${i + 1} 款，我们会收集您在第 ${i + 1} 页填写的手机号码与收货地址，用于配送。</p>`,
).join('');

/** Pages that make it hard for an overlay, each in one way. */
export const overlayPages = (): Record<string, ServedPage> => ({
  ...situationPages(''),
  '/policy': { body: html },
  '/dense': { body: html.replace(POLICY, many) },
  '/xhtml': {
    type: 'application/xhtml+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>青禾记隐私政策</title></head>
      <body><main>${POLICY.replaceAll('<br>', '<br/>')}</main></body></html>`.trimStart(),
  },
  '/page-and-frame': {
    body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>云帆隐私政策</title><h1>云帆隐私政策</h1>
      <p>生效日期：2025年1月1日。云帆由苏州云帆科技有限公司运营，我们会按本政策处理您的个人信息。</p>
      <p>注册时，我们会收集您的手机号码和电子邮箱，用于创建账号。</p>
      <p>为保障安全，我们会收集您的设备型号、IMEI和IP地址。</p>
      <p>我们向第三方共享您的收货地址：高德地图SDK（高德软件有限公司），用于配送。</p>
      <iframe src="/part" width="600" height="250"></iframe>
      <p>您可以随时在“我的—设置”中查阅、更正、删除您的个人信息，撤回同意，注销账号。</p>
      <p>联系我们：邮箱 privacy@yunfan.example.com，我们将在15天内答复。</p>`,
  },
  '/part': {
    body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>共享</title><h2>第三方共享</h2>
      <p>我们向广告合作伙伴巨量引擎（北京巨量引擎网络技术有限公司）提供您的OAID，用于广告投放。</p>
      <p>我们会收集您的日历信息，用于日程提醒。</p>`,
  },
  '/in-box': withStyle(
    'html, body { height: 100%; margin: 0; overflow: hidden } body > main { max-width: none; height: 100%; overflow: auto }',
  ),
  '/until-found': {
    body: html.replace(
      POLICY,
      POLICY.replaceAll(/(?<=<\/h2>)([\s\S]*?)(?=<h2>|$)/g, '<div hidden="until-found">$1</div>'),
    ),
  },
  '/strict': {
    body: (response) => {
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      );
      response.end(html.replaceAll(/<style>[\s\S]*?<\/style>/g, ''));
    },
  },
  '/rude': withStyle(`* { font-size: 40px !important; color: red !important; transform: none !important }
    html > div { display: none !important; position: static !important; opacity: 0.2 !important; zoom: 3 !important }
    ::backdrop { background: rgb(200 0 0) !important } html { transform: translateZ(0); filter: grayscale(0) }`),
  '/deletes': withScript(`let seen = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (seen < 1000) {
        document.documentElement.dataset.seen = String(++seen);
        node.remove();
      }
    }).observe(document.documentElement, { childList: true });`),
  '/renders-anew': withScript(`const main = document.querySelector('main');
    const render = (keep) => {
      const all = [...new DOMParser().parseFromString(main.outerHTML, 'text/html').querySelector('main').children];
      main.replaceChildren(...all.filter(keep));
    };
    addEventListener('same', () => render(() => true));
    addEventListener('less', () => render((each) => !/收货人姓名/.test(each.textContent)));`),
});
