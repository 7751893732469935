import { el, icon } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import { startPage } from '../kit/page.ts';
import { people } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { chat } from './facebook-composer.ts';
import { storyPage } from './facebook-create.ts';
import { ownPhoto } from './facebook-parts.ts';
import { accountSwitcher, groupPage, homeFeed, keepIdentity, profilePage, starter } from './facebook-places.ts';
import { heedKeys } from './facebook-post.ts';

const page = startPage(`mount_0_0_${chosen.number('mount', 1e6).toString(36)}`);
keepIdentity();
heedKeys(page);

const me = el('a', { class: 'navItem', role: 'link' });
shelf.shown(() => {
  const { handle, name } = shelf.api.account();
  me.setAttribute('href', `https://www.facebook.com/${handle}`);
  me.replaceChildren(ownPhoto(), el('span', {}, name));
});

function column(path: readonly string[]): Element[] {
  const [first, second] = path;
  if (!first) return [starter(page, 'facebook.post'), ...homeFeed(page)];
  if (first === 'groups') return groupPage(page, second ?? '1');
  if (first === 'stories') return [storyPage(page)];
  return profilePage(page, first);
}

page.root.append(
  el(
    'div',
    { class: 'bar', role: 'banner' },
    el('span', { class: 'link strong' }, say('Friends and groups', '好友与小组', 'Freunde und Gruppen')),
    accountSwitcher(page),
  ),
  el(
    'div',
    { class: 'frame' },
    el(
      'div',
      { role: 'navigation' },
      me,
      el('a', { class: 'navItem', href: '/', role: 'link' }, icon('home'), say('Feeds', '动态', 'Feeds')),
    ),
    el('div', { class: 'feed', role: 'main' }, ...column(location.pathname.split('/').filter(Boolean))),
  ),
  chat(page, people.maria.name),
);
