import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * What must run on a bare Node before anything is installed: it brings the dependencies (`npm ci`) where they are
 * missing or older than the lock file, then runs a script with the project's own Node, whose exit status becomes ours.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const OLDEST_NODE = [22, 18];

const readPackages = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;

/** Whether node_modules is what package-lock.json asks for; packages of other platforms may lack. */
function isInstalled() {
  if (!existsSync(path.join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(
    ([name, wanted]) =>
      name === '' || (installed[name] ? installed[name].version === wanted.version : wanted.optional === true),
  );
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

function install() {
  console.log('Installing dependencies (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail('npm ci failed; its message stands above.');
}

/** The Node that came with the dependencies, or the one that runs now where it is new enough. */
function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = path.join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return process.execPath;
  return fail(`Node ${OLDEST_NODE.join('.')} or newer is needed on this platform; this is ${process.versions.node}.`);
}

/** Runs `scripts/<script>` with the arguments of this process. */
export function run(script) {
  if (!isInstalled()) install();
  const node = findNode();
  const PATH = [path.dirname(node), path.join(ROOT, 'node_modules/.bin'), process.env.PATH].join(path.delimiter);
  const child = spawnSync(node, [path.join(ROOT, 'scripts', script), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH },
  });
  process.exit(child.status ?? 1);
}
