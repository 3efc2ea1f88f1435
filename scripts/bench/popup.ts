import path from 'node:path';
import type { BrowserSession, View } from '../browser/browser-session.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { openPanel } from '../browser/panel.ts';
import { serve } from '../browser/serve.ts';
import { serveFile } from '../browser/serve-file.ts';
import { ROOT, runCommand } from '../run-command.ts';
import { type Measured, WrongSummary } from './goal.ts';
import { median } from './rounds.ts';
import { launchWith, scratchExtension } from './scratch-extension.ts';

const ROUNDS = 11;

/** A popup without any script: about as many lines as a summary shows at first. */
const STATIC_POPUP = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Bench</title>
<style>body { width: 380px; font: 14px/1.6 sans-serif }</style><h1>隐私一览</h1><ul>${'<li>我们会收集您的手机号码</li>'.repeat(20)}</ul>`;

/**
 * Goal 6: from the popup's navigation until the summary of a page that was read before is painted, against the first paint
 * of a static popup, in turns in two windows; then again with the background stopped before each click. Measures nothing
 * where there is no Chromium.
 */
export async function measurePopup(): Promise<Measured[]> {
  const executable = findBrowser('chromium');
  if (!executable) {
    console.error('   not measured: no Chromium here');
    return [];
  }
  if (!runCommand('npm', 'run', '--silent', 'build:chrome')) throw new Error('The extension could not be built.');
  const server = await serve({ '/': serveFile(path.join(ROOT, 'tests/sample/policy.html')) });
  const ours = await launchBrowser('chromium', { executable, headless: true });
  const plain = await launchWith(executable, scratchExtension({ 'popup.html': STATIC_POPUP, 'worker.js': '' }));
  try {
    for (const session of [ours, plain]) await session.page.goto(server.origin);
    await openSummary(ours);
    return [
      await inTurns('painted summary : static popup’s first paint', ours, plain),
      await inTurns('the same, the background stopped before', ours, plain, () => ours.stopBackground()),
    ];
  } finally {
    await ours.close();
    await plain.close();
    await server.close();
  }
}

async function inTurns(
  what: string,
  ours: BrowserSession,
  plain: BrowserSession,
  before: () => Promise<void> = async () => {},
): Promise<Measured> {
  const times = { ours: [] as number[], plain: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.plain.push(await (await plain.openPopup()).evaluate(paintedAt));
    await before();
    times.ours.push(await (await openSummary(ours)).evaluate(paintedAt));
  }
  return { goal: 6, what, ours: median(times.ours), yardstick: median(times.plain), unit: 'ms', limit: 1.3 };
}

/** @throws WrongSummary when the popup shows none */
async function openSummary(session: BrowserSession): Promise<View> {
  const { view, state } = await openPanel(session);
  if (state !== 'summary') throw new WrongSummary(`The popup shows ${state}.`);
  return view;
}

/** Runs in a popup at rest: when the largest of what it shows, which is part of the summary, was painted; ms from its navigation. */
const paintedAt = (): Promise<number> =>
  new Promise((done) => {
    const observer = new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? Number.NaN));
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
