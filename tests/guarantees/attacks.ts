/** What a page might write where we quote it. */
export const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</blockquote></li></ul><iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '<https://evil.example/>',
  '```\n<script>\n```',
  '    indented code',
  '# heading',
  '| a | b |\n| - | - |',
  '&lt;script&gt;',
  '&#x3c;script&#x3e;',
  '<!--',
  ']]>',
  '<style>*{display:none}</style>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<template><p>',
  '\u0000<script>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://a.example/" onclick="alert(1)',
  'a@b.example"><script>alert(1)</script>',
  'mailto:x@y?body=<script>',
  '1. list',
  '---',
];

/** Would count itself in the page that takes it for markup. */
const RUN = 'self.ran=(self.ran||0)+1';
const RUN_ABOVE = 'parent.ran=(parent.ran||0)+1';
/** Markup that runs code, */
const RUNS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}"></svg>`,
  `<svg><script>${RUN}</script></svg>`,
  `<iframe srcdoc="<script>${RUN_ABOVE}</script>"></iframe>`,
  `<iframe src="javascript:${RUN_ABOVE}"></iframe>`,
  `<details open ontoggle="${RUN}">x</details>`,
  `<input autofocus onfocus="${RUN}">`,
  `<video><source onerror="${RUN}"></video>`,
  `<audio src=x onerror="${RUN}"></audio>`,
  `<style onload="${RUN}">x{}</style>`,
  `<link rel=stylesheet href="data:text/css," onload="${RUN}">`,
  `<object data="x" onerror="${RUN}"></object>`,
  `<body onload="${RUN}">`,
  `<marquee onstart="${RUN}">x</marquee>`,
  `<p style="animation:a 1s" onanimationstart="${RUN}">x</p>`,
  `<math><mtext></form><form><mglyph><style></math><img src=x onerror="${RUN}">`,
  `<noscript><p title="</noscript><img src=x onerror='${RUN}'>">`,
  `<a href="javascript:${RUN}" onfocus="${RUN}" autofocus tabindex=1>x</a>`,
  `x" onerror="${RUN}" onload="${RUN}" autofocus onfocus="${RUN}`,
];
/** and ways out of where text may stand. */
const WAYS_OUT = [
  '',
  '">',
  "'>",
  '-->',
  ']]>',
  '</textarea>',
  '</title>',
  '</style>',
  '</script>',
  '</blockquote></li>',
];

/** Two hundred, each of which counts in `ran` when it is taken for markup. */
export const PAYLOADS: readonly string[] = WAYS_OUT.flatMap((out) => RUNS.map((code) => out + code));
