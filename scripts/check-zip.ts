import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run-command.ts';
import { MOST_BYTES, MOST_FOR_PDF, sizesOf } from './zip/pdf-part.ts';
import { readZip } from './zip/read-zip.ts';

/**
 * npm run check:zip: what goes to the stores can be built again. Packs the last commit in a clean clone, and again in
 * another folder, time zone and time from the sources that AMO gets; every byte must be the same.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'privacy-glance-zip-'));

/** Packs both browsers there. @returns file name → bytes */
function pack(root: string, timeZone: string): Map<string, Buffer> {
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  const shell = process.platform === 'win32';
  execFileSync('npm', ['run', '--silent', 'zip'], {
    cwd: root,
    stdio: 'pipe',
    shell,
    env: { ...process.env, TZ: timeZone },
  });
  const output = path.join(root, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(output, name))]));
}

function clone(name: string): string {
  const root = path.join(folder, name);
  execFileSync('git', ['clone', '--quiet', '--depth', '1', pathToFileURL(ROOT).href, root]);
  return root;
}

function unpack(zip: Buffer, name: string): string {
  const root = path.join(folder, name);
  for (const [file, content] of readZip(zip)) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return root;
}

try {
  const first = pack(clone('one'), 'Asia/Shanghai');
  const sources = [...first].find(([name]) => name.endsWith('-sources.zip'))?.[1];
  if (!sources) throw new Error('npm run zip wrote no sources.');
  const second = pack(unpack(sources, 'a/folder/further/down'), 'America/New_York');

  for (const [name, bytes] of first) {
    const same = second.get(name)?.equals(bytes) ?? false;
    const sizes = name.endsWith('-sources.zip') ? null : sizesOf(bytes);
    const small = !sizes || (sizes.rest <= MOST_BYTES && sizes.pdf <= MOST_FOR_PDF);
    const parts = sizes ? ` (${sizes.rest} and ${sizes.pdf} for PDFs)` : '';
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const verdict = `${same ? 'twice the same' : 'NOT the same'}${small ? '' : `, MORE than ${MOST_BYTES} bytes, or ${MOST_FOR_PDF} for PDFs`}`;
    console.log(`${name}  ${bytes.length} bytes${parts}  ${sha256}  ${verdict}`);
    if (!same || !small) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
