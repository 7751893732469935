import type { PersonRead, PlatformAdapter, PublishHooks } from './platform.ts';
import { closest, pathOf, wordsOf } from './tree.ts';

const DIALOG = '[role="dialog"]';
const EDITOR =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"], [data-testid$="RichTextInputContainer"] [contenteditable="true"]';
const AVATAR = '[data-testid^="UserAvatar-Container-"]';

const PUBLISH: PublishHooks = { selectors: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'] };

/** `UserAvatar-Container-wei_chen` → `wei_chen`. */
function handleOfAvatar(avatar: Element | null | undefined): string | null {
  return avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length).toLowerCase() || null;
}

/** The avatar that stands beside this very composer: the nearest above the editor that is in no post. */
function avatarBeside(editor: Element): Element | null {
  for (let at: Element | null = editor.parentElement; at && at !== editor.ownerDocument.body; at = at.parentElement) {
    for (const avatar of at.querySelectorAll(AVATAR)) if (!avatar.closest('article')) return avatar;
    if (at.matches(DIALOG) || at.matches('main')) return null;
  }
  return null;
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
      when: (editor) => closest(editor, DIALOG)?.querySelector('[data-testid="User-Name"]') != null,
      scope: DIALOG,
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
    text: '[data-testid="tweetText"]',
    noise: '[aria-hidden="true"]',
    author: (post) => {
      const name = [...post.querySelectorAll('[data-testid="User-Name"]')].find((it) => it.closest('article') === post);
      const link = name?.querySelector('a[href^="/"]');
      const handle = pathOf(link ?? null)[0] ?? handleOfAvatar(post.querySelector(AVATAR));
      return person(handle, wordsOf(link) ?? wordsOf(name));
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
    const name = words ? (words.split('@')[0] ?? '').trim() || null : null;
    return person(handle, name) ?? { handles: [], name: null };
  },
} satisfies PlatformAdapter;
