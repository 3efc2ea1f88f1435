/** How many passages are painted: more than most policies have. */
export const PASSAGES = 200;

/** A policy of our own wording with a passage in each paragraph, half of them across elements, and some in tables. */
export function highlightsPage(): string {
  const passages = Array.from({ length: PASSAGES }, (_, i) => passage(i));
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>栈桥隐私政策</title>
<style>body { max-width: 760px; margin: auto; font: 16px/1.8 sans-serif } td { border: 1px solid } mark { background: rgb(74 120 208 / .14); text-decoration: underline solid rgb(74 120 208) 2px; color: inherit }</style>
<body><h1>栈桥隐私政策</h1>${passages.join('')}</body></html>`;
}

function passage(i: number): string {
  const heading = i % 10 === 0 ? `<h2>${i / 10 + 1}、第 ${i / 10 + 1} 项功能</h2>` : '';
  const words =
    i % 2 === 0
      ? `为了向您提供第 ${i} 种服务，我们会收集您的手机号码、收货地址和设备型号`
      : `您使用第 ${i} 种功能时，我们会向<b>友林数据公司</b>提供您的<a href="#">订单信息</a>和联系方式`;
  const rest = '。如果您不提供这些信息，您仍可以使用其他功能，我们也不会因此降低服务质量。';
  return i % 7 === 3
    ? `${heading}<table><tr><td>第 ${i} 项</td><td>${words}${rest}</td></tr></table>`
    : `${heading}<p>${words}${rest}</p>`;
}
