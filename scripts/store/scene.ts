import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../run-command.ts';
import type { Caption } from './captions.ts';

/** What stores take, in CSS pixels. */
export const PICTURE = { width: 1280, height: 800 };
export const TILE = { width: 440, height: 280 };

/** Room for the page in the picture: alone, under the popup, or with the panel beside it. */
export const ALONE = { width: 1200, height: 648 };
export const UNDER = { width: 768, height: 648 };
export const BESIDE = { width: 838, height: 648 };

/** What was seen in the browser; PNG. `panel` hangs from the toolbar, or stands beside the page. */
export interface Seen {
  readonly page: Uint8Array;
  readonly panel?: Uint8Array;
  readonly beside?: boolean;
  /** The picture and the badge of the toolbar button. */
  readonly face: string;
  readonly badge: string;
}

const image = (bytes: Uint8Array): string => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
const icon = (file: string): string => image(readFileSync(path.join(ROOT, 'public', file)));

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { background: #e9e3d6; color: #1f2226; font-family: "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif; overflow: hidden }
  h1 { font: 600 38px / 1.3 "Songti SC", "Noto Serif CJK SC", Georgia, serif }
  .over { position: absolute; inset: 26px 44px auto; display: flex; align-items: baseline; gap: 22px }
  .over p { color: #57534d; font-size: 18px }
  .window { position: absolute; left: 40px; top: 106px; width: 1200px; height: 700px; border-radius: 12px 12px 0 0; background: #fff; box-shadow: 0 18px 60px rgb(60 45 20 / .25); overflow: hidden }
  .bar { display: flex; align-items: center; height: 46px; padding: 0 18px; gap: 14px; background: #f2efe8; border-bottom: 1px solid #ddd6c8 }
  .address { flex: 1; height: 28px; padding: 0 14px; border-radius: 14px; background: #fff; color: #716b63; font: 13px / 28px system-ui, sans-serif }
  .button { position: relative; width: 20px; height: 20px }
  .button img { width: 20px; height: 20px; display: block }
  .button b { position: absolute; right: -7px; bottom: -6px; padding: 0 3px; border-radius: 4px; background: #2b4f9e; color: #fff; font: 600 10px / 14px "Noto Sans CJK SC", sans-serif }
  .page { display: block; position: absolute; left: 0; top: 46px }
  .panel { position: absolute; display: block; right: 14px; top: 54px; border-radius: 10px; box-shadow: 0 8px 34px rgb(40 32 20 / .32), 0 0 0 1px rgb(40 32 20 / .1) }
  .panel.beside { right: 0; top: 46px; border-radius: 0; box-shadow: -1px 0 #ddd6c8 }
`;

const escaped = (text: string): string => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

/** A browser window with what was seen in it, under its caption; HTML for a page of `PICTURE`. */
export const sceneOf = ({ title, line }: Caption, { page, panel, beside, face, badge }: Seen, lang: string): string =>
  `<!doctype html><html lang="${lang}"><style>${STYLE}</style>
  <div class="over"><h1>${escaped(title)}</h1><p>${escaped(line)}</p></div>
  <div class="window">
    <div class="bar"><div class="address">songyan.example.com/privacy</div>
      <div class="button"><img alt="" src="${icon(face)}">${badge ? `<b>${badge}</b>` : ''}</div></div>
    <img class="page" alt="" src="${image(page)}">
    ${panel ? `<img class="panel ${beside ? 'beside' : ''}" alt="" src="${image(panel)}">` : ''}
  </div></html>`;

/** The small promotional picture; HTML for a page of `TILE`. */
export const tileOf = (name: string, { title }: Caption, lang: string): string =>
  `<!doctype html><html lang="${lang}"><style>${STYLE}
    body { display: grid; place-content: center; justify-items: center; gap: 10px; height: ${TILE.height}px; text-align: center }
    p { color: #57534d; font-size: 17px }
    img { width: 96px; height: 96px; margin: -6px }
  </style><img alt="" src="${icon('icon/128.png')}"><h1>${escaped(name)}</h1><p>${escaped(title)}</p></html>`;
