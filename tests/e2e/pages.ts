import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type PageServer, type ServedPage, serve } from '../../scripts/browser/serve.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../sample');
const sample = (name: string): ServedPage => ({ body: readFileSync(path.join(SAMPLE, name)) });

/** 5 MB of markup: the sample policy, its sections again and again; G21 has what is larger. */
function hugePage(): ServedPage {
  const html = readFileSync(path.join(SAMPLE, 'policy.html'), 'utf8');
  const [head = '', rest = ''] = html.split('<h2>一');
  const [sections = '', foot = ''] = rest.split('</main>');
  const chapter = `<h2>一${sections}`;
  const times = Math.ceil(5_000_000 / Buffer.byteLength(chapter));
  return { body: `${head}${chapter.repeat(times)}</main>${foot}` };
}

/** The sample policy whose paragraphs are replaced and moved, twenty times a second, for as long as it is open. */
function restlessPage(): ServedPage {
  const script = `<script>
    setInterval(() => {
      const all = document.querySelectorAll('main p');
      const one = all[Math.floor(Math.random() * all.length)];
      one.replaceWith(one.cloneNode(true));
      document.querySelector('footer').append(new Date().toISOString());
    }, 50);
  </script>`;
  const html = readFileSync(path.join(SAMPLE, 'policy.html'), 'utf8');
  return { body: html.replace('</body>', `${script}</body>`) };
}

/** Every page of the flows; `/empty` is an empty answer, `/seed/…` come from the corpus where it is at hand. */
export function servePages(seeds: Readonly<Record<string, string>>): Promise<PageServer> {
  const corpus = Object.entries(seeds).map(([name, file]) => [`/seed/${name}`, { body: readFileSync(file) }] as const);
  return serve({
    '/policy': sample('policy.html'),
    '/traditional': sample('traditional.html'),
    '/english': sample('english.html'),
    '/not-a-policy': sample('not-a-policy.html'),
    '/empty': { body: '' },
    '/huge': hugePage(),
    '/restless': restlessPage(),
    ...Object.fromEntries(corpus),
  });
}
