import type { PersonRead, PlatformAdapter } from './platform.ts';
import { closest, pathOf, wordsOf } from './tree.ts';

const LEXICAL = '[data-lexical-editor="true"][contenteditable="true"], [contenteditable="true"][role="textbox"]';
const DIALOG = '[role="dialog"]';
const COMMENT_PLACE = 'form[role="presentation"], [role="article"], li, [id="focused-state-composer-submit"]';
const POST_PLACE = '[aria-posinset], [role="article"], [data-ad-rendering-role], form[role="presentation"]';

/** "Comment as NAME", "以NAME的身份评论", "Reply to NAME": the field's own label names what it is, and often who speaks. */
const COMMENT_LABEL =
  /^(comment|write a (public )?comment|reply|write a reply|answer)\b|评论|留言|回复|回覆|回答|kommentar|kommentieren|antwort/i;
const MESSAGE_LABEL = /^(message|write to|reply to message)\b|发消息|^消息|訊息|nachricht/i;
const REPLY_LABEL = /^(reply|write a reply)\b|回复|回覆|antwort/i;
const SPEAKER_LABELS = [
  /^(?:comment|reply|answer)(?: .*)? as (.+?)(?:…|\.\.\.)?$/i,
  /^以\s*(.+?)\s*的?(?:身份|名义|身分|名義)/,
  /^als (.+?) (?:kommentieren|antworten)/i,
];

const labelOf = (editor: Element): string =>
  editor.getAttribute('aria-label') ||
  editor.getAttribute('aria-placeholder') ||
  editor.getAttribute('placeholder') ||
  '';

/** A field for a comment: by its label, its form, or because its dialog shows a post. */
function isComment(editor: Element): boolean {
  if (COMMENT_LABEL.test(labelOf(editor))) return true;
  const dialog = closest(editor, DIALOG);
  const place = closest(editor, COMMENT_PLACE);
  if (place && (!dialog || dialog.contains(place))) return true;
  if (dialog)
    return (
      dialog.querySelector('[data-ad-rendering-role="story_message"], [data-ad-rendering-role="like_button"]') !== null
    );
  return closest(editor, POST_PLACE) !== null;
}

const cookie = (page: Document, name: string): string | null =>
  new RegExp(`(?:^|;\\s*)${name}=(\\d+)`).exec(page.cookie)?.[1] ?? null;

/** `/wei.chen?__cft__=…` → `wei.chen`; `/profile.php?id=1` and `/groups/G/user/1/` → `1`; groups, pages of content: null. */
function fromLink(link: Element | null): PersonRead | null {
  const path = pathOf(link);
  const id = /profile\.php\?(?:.*&)?id=(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  const handle = id ?? (path[0] === 'groups' ? (path[2] === 'user' ? path[3] : undefined) : path[0]);
  if (!handle || /^(watch|reel|photo|hashtag|stories|groups|events|share)$/.test(handle)) return null;
  return { handles: [handle.toLowerCase()], name: wordsOf(link) };
}

/** Facebook: atomic classes; words and labels in the interface language; roles and `data-ad-rendering-role` are not. */
export default {
  id: 'facebook',
  hosts: ['www.facebook.com'],
  messages: {
    within: '[data-pagelet*="MWChat"], [data-pagelet*="ChatTab"], [aria-placeholder="Aa"]',
    path: /^\/messages(\/|$)/,
    // a chat pop-up is outside any post, comment form and dialog: judged by place, not by label
    when: (editor) =>
      !COMMENT_LABEL.test(labelOf(editor)) &&
      closest(editor, POST_PLACE) === null &&
      (MESSAGE_LABEL.test(labelOf(editor)) || closest(editor, `${DIALOG}, form[method="POST"]`) === null),
  },
  surfaces: [
    {
      id: 'reply',
      act: 'reply',
      seen: '2026-08',
      editor: `${LEXICAL}, textarea`,
      when: (editor) => isComment(editor) && REPLY_LABEL.test(labelOf(editor)),
      scope: 'form, [role="article"], [aria-posinset], [role="dialog"]',
      keys: ['enter'],
      publish: {
        selectors: ['#focused-state-composer-submit [role="button"]', '#focused-state-composer-submit'],
        labels: ['comment'],
      },
    },
    {
      id: 'comment',
      act: 'comment',
      seen: '2026-08',
      editor: `${LEXICAL}, textarea`,
      when: isComment,
      scope: 'form, [role="article"], [aria-posinset], [role="dialog"]',
      keys: ['enter'],
      publish: {
        selectors: ['#focused-state-composer-submit [role="button"]', '#focused-state-composer-submit'],
        labels: ['comment'],
      },
    },
    {
      id: 'post-dialog',
      act: 'post',
      seen: '2026-05',
      editor: `${LEXICAL}, textarea`,
      within: `${DIALOG}, form[method="POST"]`,
      scope: DIALOG,
      keys: [],
      publish: { selectors: [], labels: ['publish'], place: 'last-in-form' },
    },
  ],
  posts: {
    post: '[aria-posinset], [aria-describedby][aria-labelledby], [role="article"], [role="dialog"]',
    text: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]',
    noise: '[aria-hidden="true"], [data-0]',
    author: (post) => {
      const links = post.querySelectorAll(
        '[data-ad-rendering-role="profile_name"] a[href], h2 a[role="link"], h3 a[role="link"], h4 a[role="link"]',
      );
      for (const link of links) {
        const person = wordsOf(link) ? fromLink(link) : null;
        if (person) return person;
      }
      return null;
    },
  },
  account: (editor, page) => {
    const label = editor ? labelOf(editor) : '';
    const said = SPEAKER_LABELS.map((pattern) => pattern.exec(label)?.[1]?.trim()).find(Boolean) ?? null;
    // i_user is present exactly while a Page or another profile acts
    const id = cookie(page, 'i_user') ?? cookie(page, 'c_user');
    const dialog = editor ? closest(editor, DIALOG) : null;
    const inDialog = dialog ? wordsOf(dialog.querySelector('h2 ~ * strong, strong, h3')) : null;
    const data = [...page.querySelectorAll('script[type="application/json"]')]
      .map((script) =>
        /"USER_ID":"(\d+)"[^{}]*?"NAME":"([^"]+)"|"NAME":"([^"]+)"[^{}]*?"USER_ID":"(\d+)"/.exec(
          script.textContent ?? '',
        ),
      )
      .find(Boolean);
    const dataName = data && (data[1] ?? data[4]) === id ? (data[2] ?? data[3] ?? null) : null;
    return { handles: id ? [id] : [], name: said ?? inDialog ?? dataName };
  },
} satisfies PlatformAdapter;
