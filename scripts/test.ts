import { findBrowser } from './browser/find-browser.ts';
import { HOW_TO_GET_A_BROWSER, installBrowsers, mayInstallBrowsers } from './browser/install-browser.ts';
import { runCommand } from './run-command.ts';

/**
 * npm test: everything that runs without the corpus, the fast things first, real browsers last. Goes on after a
 * failure, so that one run tells all; the exit status is 1 if anything failed.
 */
const CHECKS: readonly (readonly [name: string, script: string])[] = [
  ['format', 'format:check'],
  ['lint', 'lint'],
  ['types', 'typecheck'],
  ['unit tests', 'test:unit'],
  ['build', 'build'],
  ['add-on rules', 'lint:addon'],
];

const results: (readonly [name: string, result: 'passed' | 'failed' | 'skipped'])[] = [];

function check(name: string, script: string): void {
  console.log(`\n── ${name}`);
  results.push([name, runCommand('npm', 'run', '--silent', script) ? 'passed' : 'failed']);
}

for (const [name, script] of CHECKS) check(name, script);

const missing = (): string[] => (['chromium', 'firefox'] as const).filter((family) => !findBrowser(family));
if (missing().length > 0 && mayInstallBrowsers()) installBrowsers();
for (const family of missing()) {
  results.push([`${family} end to end`, 'skipped']);
  console.log(`\nNo ${family} on this machine: its flows are skipped. ${HOW_TO_GET_A_BROWSER}`);
}
if (missing().length < 2) check('end to end', 'e2e');

const count = (result: string): number => results.filter(([, each]) => each === result).length;
console.log(`\n${results.map(([name, result]) => `${name}: ${result}`).join('\n')}`);
console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
process.exitCode = count('failed') > 0 ? 1 : 0;
