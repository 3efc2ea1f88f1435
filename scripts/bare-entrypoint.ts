import type { Plugin } from 'vite';

/**
 * WXT wraps an unlisted script into handlers that log with its own name. The detector runs on every page, and the wrapper
 * would be a fifteenth of it: here a script is its `main`, and an error is the browser's to tell.
 */
export function bareEntrypoint(): Plugin {
  return {
    name: 'bare-entrypoint',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('unlisted-script-entrypoint')) return null;
      const [imported] = /import definition from [^;]+;/.exec(code) ?? [];
      return imported ? `${imported} export default definition.main();` : null;
    },
  };
}
