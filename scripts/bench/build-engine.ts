import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../run-command.ts';
import { stripRules } from '../strip-rules.ts';
import { ENGINE_FILE, type Engine, OUT } from './engine-file.ts';

async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [stripRules()],
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: path.join(ROOT, entry), formats: ['es'], fileName: 'engine' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error(`Nothing was built from ${entry}.`);
  return chunk.code;
}

/** Builds the minified engine, as the background carries it, into `ENGINE_FILE` and loads it. */
export async function buildEngine(): Promise<Engine> {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(ENGINE_FILE, await bundle('scripts/bench/engine-entry.ts'));
  return (await import(ENGINE_FILE)) as Engine;
}

/** Bytes of engine and rules alone, raw and gzipped: no franc, no page reading. */
export async function engineSize(): Promise<{ raw: number; gzip: number }> {
  const code = await bundle('utils/analysis/summarize.ts');
  return { raw: Buffer.byteLength(code), gzip: gzipSync(code).length };
}
