/**
 * npm run -s detect -- FILE...
 *
 * One JSON line per file: {"file","policy","score","reasons"}, or {"file","error"} for one that cannot be read. The judge is
 * the content script's own. Exit status: 0 all read, 1 some were not, 2 wrong usage.
 */
import { judgePage } from '../utils/detect/judge-page.ts';
import { loadSignals } from './load/load-signals.ts';

const files = process.argv.slice(2).filter((argument) => argument !== '--');
if (files.length === 0 || files.some((file) => file.startsWith('--'))) {
  console.error('用法：npm run -s detect -- 文件…');
  process.exit(2);
}
for (const file of files) {
  const loaded = await loadSignals(file);
  if (!loaded.ok) process.exitCode = 1;
  console.log(JSON.stringify(loaded.ok ? { file, ...judgePage(loaded.value) } : { file, error: loaded.error }));
}
