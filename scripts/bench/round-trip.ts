import { readFileSync } from 'node:fs';
import { findBrowser } from '../browser/find-browser.ts';
import { ENGINE_FILE, type Engine } from './engine-file.ts';
import { type Measured, WrongSummary } from './goal.ts';
import { median } from './rounds.ts';
import { launchWith, scratchExtension } from './scratch-extension.ts';
import { policyOf20k } from './texts.ts';

const ROUNDS = 41;
const WARM_UP = 20;

/** Sends every message back as it came. */
const WORKER = 'chrome.runtime.onMessage.addListener((message, sender, answer) => answer(message));';

/**
 * Goal 4: a summary computed in a page of an extension, against the browser's own round trip of the same text as a message
 * to the background and back, in turns. Measures nothing where there is no Chromium.
 */
export async function measureRoundTrip(engine: Engine): Promise<Measured[]> {
  const executable = findBrowser('chromium');
  if (!executable) {
    console.error('   not measured: no Chromium here');
    return [];
  }
  const { text } = await policyOf20k();
  const files = {
    'popup.html': '<!doctype html>',
    'worker.js': WORKER,
    'engine.js': readFileSync(ENGINE_FILE, 'utf8'),
  };
  const session = await launchWith(executable, scratchExtension(files));
  try {
    const popup = await session.openPopup();
    const { ours, trips, summary } = await popup.evaluate(race, text, ROUNDS, WARM_UP);
    if (summary !== JSON.stringify(engine.summarize(engine.readText(text), 'zh-Hans')))
      throw new WrongSummary('In Chromium the summary is another one.');
    const what = 'summary in Chromium : round trip of its text as a message';
    return [{ goal: 4, what, ours: median(ours), yardstick: median(trips), unit: 'ms', limit: 1 }];
  } finally {
    await session.close();
  }
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Runs in the extension's page, so it may use nothing but its arguments. */
async function race(
  text: string,
  rounds: number,
  warmUp: number,
): Promise<{ ours: number[]; trips: number[]; summary: string }> {
  const file = './engine.js';
  const { summarize, readText }: Engine = await import(file);
  const ours: number[] = [];
  const trips: number[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const start = performance.now();
    summarize(readText(text), 'zh-Hans');
    const middle = performance.now();
    await chrome.runtime.sendMessage({ text });
    const end = performance.now();
    if (round < 0) continue;
    ours.push(middle - start);
    trips.push(end - middle);
  }
  return { ours, trips, summary: JSON.stringify(summarize(readText(text), 'zh-Hans')) };
}
