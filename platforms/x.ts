import { gestures } from './gestures/x.ts';
import { isLabel, saidBy } from './labels.ts';
import type { PersonRead, PlatformAdapter, PublishHooks } from './platform.ts';
import { AVATAR, handleOfAvatar, person, posts, quotedCard } from './posts/x.ts';
import { closest, follows, parentOf, pathOf, wordsOf } from './tree.ts';

const DIALOG = '[role="dialog"]';
const EDITOR =
  '.public-DraftEditor-content[contenteditable="true"][role="textbox"]:not([data-testid^="dm"]):not([data-testid="composer"]), [data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"], [data-testid$="RichTextInputContainer"] [contenteditable="true"]';
/** Titles and bodies of long articles; the whole editor is on a path of its own. */
const ARTICLE =
  '[data-testid="composer"][contenteditable="true"], [data-testid="composer"] [contenteditable="true"], [data-testid="twitter-article-title"]';
/** What is said of a picture: public, and saved in a sheet of its own before the post goes out. */
const ALT = 'textarea[data-testid="altTextInput"]';
const SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';

const PUBLISH: PublishHooks = { selectors: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'] };

/** The avatar that stands beside this very composer: the nearest before the editor that is no post's and no suggestion's. */
function avatarBeside(editor: Element): Element | null {
  for (let at = parentOf(editor); at && at !== editor.ownerDocument.body; at = parentOf(at)) {
    for (const avatar of at.querySelectorAll(AVATAR)) {
      const cell = avatar.closest('article, aside, [data-testid="UserCell"], [data-testid="sidebarColumn"]');
      if (!cell && follows(avatar, editor)) return avatar;
    }
    // further up stand other people's avatars
    if (at.matches(DIALOG) || at.matches('main') || at.querySelector('[data-testid="cellInnerDiv"]')) return null;
  }
  return null;
}

/** The dialog changes a post that is out already: it saves, or its address says so. */
function edits(editor: Element, page: Document): boolean {
  const save = closest(editor, DIALOG)?.querySelector('[data-testid="tweetButton"]');
  return (
    (save != null && isLabel(saidBy(save), ['save'])) || /^\/compose\/.*\bedit\b/.test(page.location?.pathname ?? '')
  );
}

/** The switcher and the profile link of the side bar; unknown while the two disagree, which they do for seconds after a switch. */
function accountOfPage(page: Document): PersonRead {
  const switcher = page.querySelector(SWITCHER);
  const inSwitcher = handleOfAvatar(switcher?.querySelector(AVATAR));
  const profile = pathOf(page.querySelector('a[data-testid="AppTabBar_Profile_Link"]'))[0]?.toLowerCase();
  if (inSwitcher && profile && inSwitcher !== profile) return { handles: [], name: null };
  const handle = inSwitcher ?? profile;
  // the switcher's words are "Wei Chen@wei_chen"
  const words = wordsOf(switcher);
  const end = words && handle ? words.toLowerCase().lastIndexOf(`@${handle}`) : -1;
  return person(handle, end > 0 ? words!.slice(0, end).trim() || null : null) ?? { handles: [], name: null };
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
      id: 'alt-text',
      act: 'post',
      seen: '2026-05',
      editor: ALT,
      scope: DIALOG,
      keys: [],
      publish: {
        selectors: ['[data-testid="applyButton"]', '[data-testid="endEditCropperButton"]'],
        labels: ['save', 'done'],
        // its button stands in the heading, before the field
        place: 'last-in-heading',
      },
    },
    {
      id: 'edit-dialog',
      act: 'edit',
      seen: '2026-05',
      editor: EDITOR,
      within: DIALOG,
      when: edits,
      scope: DIALOG,
      together: true,
      keys: ['mod+enter'],
      publish: PUBLISH,
    },
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
      scope: 'main, body',
      together: true,
      keys: [],
      // in the row above the title; the sheet that then confirms comes over the same words
      publish: { selectors: [], labels: ['publish'], place: 'last-in-heading' },
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
  posts,
  gestures,
  switcher: (page) => page.querySelector<HTMLElement>(SWITCHER),
  account: (editor, page) => {
    const ofPage = accountOfPage(page);
    // beside a like or a repost stand other people's pictures only
    const beside = editor?.matches(`${EDITOR}, ${ARTICLE}, ${ALT}`) ? handleOfAvatar(avatarBeside(editor)) : null;
    if (!beside || beside === ofPage.handles[0]) return ofPage;
    return { handles: [beside], name: null };
  },
} satisfies PlatformAdapter;
