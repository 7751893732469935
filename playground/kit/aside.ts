import { SURFACES } from '../surfaces.ts';
import { append, el } from './dom.ts';
import { platform, say } from './options.ts';
import { shelf } from './shelf.ts';

const DRAFTS = [
  say('Here is our new mug. Who wants a sample?', '新杯子到了，谁想要样品？'),
  say(
    'We are the best factory in China, cheaper than all others: $3.20 FOB Ningbo, 100% risk free!',
    '我们是全国第一的工厂，比别家都便宜：宁波离岸价 3.20 美元，零风险！',
  ),
  say(
    'Congratulations to Maria of Brightline, your order of 40,000 pcs leaves on Friday. Call me: +86 138 0000 1234',
    '恭喜 Brightline 的王建国，你订的 4 万件周五发货。打我电话：138 0000 1234',
  ),
];

const PAGES: readonly (readonly [string, string])[] = [
  ['X', 'https://x.com/home'],
  ['LinkedIn', 'https://www.linkedin.com/feed/'],
  [say('LinkedIn, one post', 'LinkedIn 单条动态'), 'https://www.linkedin.com/feed/update/urn:li:activity:123/'],
  ['Facebook', 'https://www.facebook.com/'],
  ['Instagram', 'https://www.instagram.com/'],
];

function composersHere(): string[] {
  const open = shelf.api.surfaces();
  return open.filter((id) => SURFACES.some((surface) => surface.id === id && surface.kind === 'composer'));
}

/** Puts the text into the composer that was opened last; opens the page's own for posts if there is none. */
function tryOut(text: string): void {
  const id =
    composersHere().at(-1) ??
    SURFACES.find((one) => one.platform === platform && one.act === 'post' && shelf.api.element(one.id, 'open'))?.id;
  if (!id) return;
  if (!shelf.api.element(id, 'editor')) (shelf.api.element(id, 'open') as HTMLElement).click();
  shelf.api.setText(id, text);
  shelf.api.focus(id);
}

function line(who: string, what: string, text: string): Element {
  return el(
    'li',
    { class: 'shelfItem' },
    el('p', { class: 'shelfMeta' }, what),
    el('p', { class: 'shelfText' }, text),
    el('p', { class: 'shelfMeta' }, who),
  );
}

/** The list beside the page: what the site accepted, newest first, and three drafts to try. */
export function aside(): HTMLElement {
  const { published, reactions } = shelf.api;
  const list = el('ol', { class: 'shelfList' });
  const count = el('span', { class: 'shelfCount' });
  shelf.shown(() => {
    list.replaceChildren();
    count.textContent = String(published.length);
    const lines = [...published].reverse().map((entry) => {
      const time = new Date(entry.at).toLocaleTimeString(say('en', 'zh-CN'));
      return line(`${entry.name} · @${entry.account}`, `${entry.surface} · ${time}`, entry.text);
    });
    for (const { act, to } of [...reactions].reverse()) lines.push(line(`→ ${to}`, act, ''));
    append(list, lines.length > 0 ? lines : [el('li', { class: 'shelfMeta' }, say('Nothing yet.', '还没有。'))]);
  });
  const drafts = DRAFTS.map((text) => {
    const button = el('button', { class: 'shelfDraft', type: 'button' }, text);
    button.addEventListener('click', () => tryOut(text));
    return el('li', {}, button);
  });
  return el(
    'aside',
    { class: 'shelf', 'aria-label': say('Published', '已发布') },
    el('h2', { class: 'shelfTitle' }, say('Published', '已发布'), ' ', count),
    el(
      'p',
      { class: 'shelfMeta' },
      say(`What this stand-in for ${platform} accepted.`, `这个 ${platform} 替身页收到的内容。`),
    ),
    list,
    el('h2', { class: 'shelfTitle' }, say('Drafts to try', '试试这几条')),
    el('ul', { class: 'shelfList' }, ...drafts),
    el('h2', { class: 'shelfTitle' }, say('Other pages', '其他页面')),
    el(
      'ul',
      { class: 'shelfPages' },
      ...PAGES.map(([name, href]) => el('li', {}, el('a', { class: 'link', href }, name))),
    ),
  );
}
