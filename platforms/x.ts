import type { PersonRead, PlatformAdapter, PublishHooks } from './platform.ts';
import { closest, follows, pathOf, wordsOf } from './tree.ts';

const DIALOG = '[role="dialog"]';
const EDITOR =
  '.public-DraftEditor-content[contenteditable="true"][role="textbox"]:not([data-testid^="dm"]):not([data-testid="composer"]), [data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"], [data-testid$="RichTextInputContainer"] [contenteditable="true"]';
/** Titles and bodies of long articles; the whole editor is on a path of its own. */
const ARTICLE =
  '[data-testid="composer"][contenteditable="true"], [data-testid="composer"] [contenteditable="true"], [data-testid="twitter-article-title"]';
const NAME = '[data-testid="User-Name"]';
const AVATAR = '[data-testid^="UserAvatar-Container-"]';

const PUBLISH: PublishHooks = { selectors: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'] };

/** `UserAvatar-Container-wei_chen` → `wei_chen`. */
function handleOfAvatar(avatar: Element | null | undefined): string | null {
  const handle = avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length).toLowerCase();
  // stands there until the page knows whose picture it is
  return handle && handle !== 'unknown' ? handle : null;
}

/** The avatar that stands beside this very composer: the nearest before the editor that is no post's and no suggestion's. */
function avatarBeside(editor: Element): Element | null {
  for (let at: Element | null = editor.parentElement; at && at !== editor.ownerDocument.body; at = at.parentElement) {
    for (const avatar of at.querySelectorAll(AVATAR)) {
      const cell = avatar.closest('article, aside, [data-testid="UserCell"], [data-testid="sidebarColumn"]');
      if (!cell && follows(avatar, editor)) return avatar;
    }
    // further up stand other people's avatars
    if (at.matches(DIALOG) || at.matches('main') || at.querySelector('[data-testid="cellInnerDiv"]')) return null;
  }
  return null;
}

/** The card of a quoted post in a composer: an author after the editor that is in no post. */
function quotedCard(editor: Element): Element | null {
  const dialog = closest(editor, DIALOG);
  const name = [...(dialog?.querySelectorAll(NAME) ?? [])].find((it) => follows(editor, it) && !it.closest('article'));
  let card = name ?? null;
  for (let at = name?.parentElement; at && at !== dialog && !at.contains(editor); at = at.parentElement) {
    if (at.querySelector('[data-testid="tweetButton"]')) break;
    card = at;
  }
  return card;
}

function person(handle: string | null | undefined, name: string | null): PersonRead | null {
  return handle || name ? { handles: handle ? [handle.toLowerCase()] : [], name } : null;
}

/** X (x.com, twitter.com): hashed classes, `data-testid` stable in every language. */
export default {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  messages: {
    within:
      '[data-testid="dm-composer-textarea"], [data-testid^="dmComposerTextInput"], [data-testid^="dm-composer"], [data-testid="DmActivityContainer"], [data-testid="DMDrawer"]',
    path: /^\/(messages|i\/chat)(\/|$)/,
    except: '[data-testid^="tweetTextarea_"]',
  },
  surfaces: [
    {
      id: 'reply-dialog',
      act: 'reply',
      seen: '2026-09',
      editor: EDITOR,
      within: DIALOG,
      when: (editor, page) =>
        closest(editor, DIALOG)?.querySelector('article[data-testid="tweet"]') != null ||
        /[?&]in_reply_to=/.test(page.location?.search ?? ''),
      scope: DIALOG,
      together: true,
      keys: ['mod+enter'],
      publish: PUBLISH,
    },
    {
      id: 'quote-dialog',
      act: 'repost',
      seen: '2026-09',
      editor: EDITOR,
      within: DIALOG,
      // a quoted post is a card with an author and no article of its own
      when: (editor) => quotedCard(editor) !== null,
      scope: DIALOG,
      together: true,
      keys: ['mod+enter'],
      publish: PUBLISH,
    },
    {
      id: 'post-dialog',
      act: 'post',
      seen: '2026-09',
      editor: EDITOR,
      within: DIALOG,
      scope: DIALOG,
      together: true,
      keys: ['mod+enter'],
      publish: PUBLISH,
    },
    {
      id: 'reply-inline',
      act: 'reply',
      seen: '2026-09',
      editor: EDITOR,
      when: (_editor, page) => /^\/[^/]+\/status\/\d+/.test(page.location?.pathname ?? ''),
      scope: null,
      keys: ['mod+enter'],
      publish: PUBLISH,
    },
    {
      id: 'article',
      act: 'post',
      seen: '2026-09',
      editor: ARTICLE,
      when: (_editor, page) => /^\/(compose|i)\/articles?\//.test(page.location?.pathname ?? ''),
      scope: 'body',
      together: true,
      keys: [],
      publish: { selectors: [], labels: ['publish'] },
    },
    {
      id: 'post-inline',
      act: 'post',
      seen: '2026-09',
      editor: EDITOR,
      scope: null,
      keys: ['mod+enter'],
      publish: PUBLISH,
    },
  ],
  posts: {
    post: 'article[data-testid="tweet"]',
    text: ['[data-testid="tweetText"]'],
    comments: 'article',
    inner: NAME,
    card: quotedCard,
    noise: '[aria-hidden="true"]',
    author: (post) => {
      const all = post.matches(NAME) ? [post] : [...post.querySelectorAll(NAME)];
      const name = all.find((it) => (it.closest('article') ?? post) === post);
      const link = name?.querySelector('a[href^="/"]');
      // a quoted post has no links: "Tooltec@tooltec· 2h"
      const at = /@(\w{1,15})/.exec(wordsOf(name) ?? '')?.[1];
      const handle = pathOf(link ?? null)[0] ?? handleOfAvatar(post.querySelector(AVATAR)) ?? at;
      return person(handle, wordsOf(link) ?? wordsOf(name?.querySelector('span')) ?? wordsOf(name));
    },
  },
  account: (editor, page) => {
    const beside = editor ? handleOfAvatar(avatarBeside(editor)) : null;
    const switcher = page.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
    const profile = pathOf(page.querySelector('a[data-testid="AppTabBar_Profile_Link"]'))[0];
    const inSwitcher = handleOfAvatar(switcher?.querySelector(AVATAR));
    const handle = beside ?? inSwitcher ?? profile ?? null;
    // the switcher's words are "Wei Chen@wei_chen"; they name the speaker only while both agree
    const words = handle && inSwitcher === handle ? wordsOf(switcher) : null;
    const end = words?.toLowerCase().lastIndexOf(`@${handle}`) ?? -1;
    const name = words && end >= 0 ? words.slice(0, end).trim() || null : null;
    return person(handle, name) ?? { handles: [], name: null };
  },
} satisfies PlatformAdapter;
