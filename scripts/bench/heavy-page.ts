/** A page of about so many nodes that is no policy: articles, tables, lists, menus and comments, as on a portal. */
export function heavyPage(nodes: number): string {
  const block = (i: number): string => `<section class="s${i % 7}"><div><h2>湖边见闻 ${i}</h2>
<p>早上六点出门，沿着杉木路往东走二十分钟，<b>就能看到第一群绿头鸭</b>，它们并不怕人，甚至会游到栈桥下面。</p>
<p>带一副八倍的望远镜就够了；<a href="/n/${i}">若是想拍照</a>，长焦镜头比三脚架更要紧，因为鸭子总在架好机器的时候游走。</p>
<ul><li>第 ${i} 站<li>七路公交车<li><a href="/m/${i}">北门停车场</a></ul>
<table><tr><td>日期<td>数量<tr><td>三月 ${i % 31}<td>${i * 3}</table>
<div class="comment"><span>读者 ${i}</span><i>今天去看了，果然很多。</i></div></div></section>`;
  const perBlock = (block(0).match(/<[a-z]/g)?.length ?? 1) + 20;
  const count = Math.round(nodes / perBlock);
  const body = Array.from({ length: count }, (_, i) => block(i)).join('');
  return `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>春天去南屿看野鸭</title><h1>春天去南屿看野鸭</h1>${body}`;
}
