import type { PersonRead, PlatformAdapter } from './platform.ts';
import { closest, parentOf, pathOf, wordsOf } from './tree.ts';

const RICH = '[contenteditable="true"][role="textbox"], [data-lexical-editor="true"][contenteditable="true"]';
const DIALOG = '[role="dialog"]';
const CREATE_LABEL =
  /create new post|new post|edit info|创建新帖子|新帖子|编辑信息|建立新貼文|新貼文|編輯資訊|neuen beitrag|beitrag erstellen/i;
const MESSAGE_LABEL =
  /^(message|send (a )?message|reply to|write to)\b|发消息|消息…|回复 .*快拍|傳送訊息|訊息…|nachricht|ข้อความ|wiadomość|رسالة|メッセージ|메시지|mensaje|mensagem|messaggio|tin nhắn|сообщение/i;
const COMMENT_LABEL =
  /^add a comment|评论|新增留言|留言…|kommentieren|kommentar|ความคิดเห็น|komentarz|تعليق|コメント|댓글|comentario|comentário|commentaire|commento|bình luận/i;
const ACTIONS = 'section, [role="group"]';

/** First path words that are pages of Instagram itself, not people. */
const RESERVED = /^(p|reel|reels|stories|explore|accounts|direct|tv|about|legal|create|web)$/;

const labelOf = (element: Element): string =>
  element.getAttribute('aria-label') ||
  element.getAttribute('aria-placeholder') ||
  element.getAttribute('placeholder') ||
  '';

/** `/haida_tools/` → that handle; a link to anything deeper or to a page of the site itself: null. */
function fromLink(link: Element | null): PersonRead | null {
  const path = pathOf(link);
  const handle = path.length === 1 ? path[0] : undefined;
  return handle && !RESERVED.test(handle) ? { handles: [handle.toLowerCase()], name: wordsOf(link) } : null;
}

/** The dialog that makes or edits a post: by its counter, or by its label. */
function isCreate(editor: Element): boolean {
  const dialog = closest(editor, DIALOG);
  if (!dialog) return false;
  if (dialog.querySelector('article')) return false;
  const counter = /\/\s?2[,.\s ]?200(?!\d)/.test(dialog.textContent ?? '');
  const label = labelOf(dialog) || (wordsOf(dialog.querySelector('h1, h2, [role="heading"]')) ?? '');
  return counter || CREATE_LABEL.test(label);
}

/** A post's row of actions: several icons that are buttons. */
const hasActions = (part: Element): boolean =>
  [...part.querySelectorAll(ACTIONS)].some((it) => it.querySelectorAll('[role="button"] svg, button svg').length >= 3);

/** In or near a post: an article above it, the dialog or the page of one post. A message pop-up is in none of them. */
function nearPost(editor: Element, page: Document): boolean {
  if (closest(editor, 'article')) return true;
  const dialog = closest(editor, DIALOG);
  if (dialog) return dialog.querySelector('article') !== null || hasActions(dialog);
  const onePost = /^\/([^/]+\/)?(p|reel|reels|tv)\//.test(page.location?.pathname ?? '');
  if (onePost && closest(editor, 'main')) return true;
  // "in or near": some ancestor below the page's main part holds the post
  for (let at = parentOf(editor); at && !at.matches('main, body'); at = parentOf(at)) {
    if (at.querySelector('main, nav')) return false;
    if (at.querySelector('article')) return true;
  }
  return false;
}

/** Whoever's header it is; without a header, the first link to a person. */
function author(post: Element): PersonRead | null {
  const links = (post.querySelector('header') ?? post).querySelectorAll('a[href^="/"]');
  const people = [...links].map(fromLink).filter((it) => it !== null);
  // the picture's link comes first and has no words
  return people.find((it) => it.name !== null && it.handles[0] === people[0]?.handles[0]) ?? people[0] ?? null;
}

/** Instagram: the same stack as Facebook; no test ids; icons are labelled in the interface language. */
export default {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  messages: {
    within: '[data-pagelet*="IGDChat"], [data-pagelet*="MWChat"]',
    path: /^\/(direct|stories)(\/|$)/,
    // the message pop-up floats over any page: no post, no dialog that makes one
    when: (editor, page) =>
      !isCreate(editor) &&
      (MESSAGE_LABEL.test(labelOf(editor)) || !(COMMENT_LABEL.test(labelOf(editor)) || nearPost(editor, page))),
  },
  surfaces: [
    {
      id: 'caption',
      act: 'post',
      seen: '2026-05',
      editor: `${RICH}, textarea`,
      within: DIALOG,
      when: isCreate,
      scope: DIALOG,
      together: true,
      keys: [],
      publish: { selectors: [], labels: ['publish', 'save', 'done'], place: 'last-in-heading' },
    },
    {
      id: 'comment',
      act: 'comment',
      seen: '2026-08',
      editor: `${RICH}, textarea`,
      when: (editor, page) => COMMENT_LABEL.test(labelOf(editor)) || nearPost(editor, page),
      scope: null,
      keys: ['enter'],
      publish: { selectors: [], submit: true, labels: ['comment'], place: 'after-editor' },
    },
  ],
  posts: {
    post: 'article, [role="dialog"], main',
    text: ['h1[dir]', 'h1', 'span[dir="auto"]'],
    // the caption is the first item of the list of comments on some pages, as a heading
    comments: 'li:not(:has(h1))',
    aside: 'article, header, nav, a, button, section, form, footer',
    noise: '[aria-hidden="true"]',
    author,
  },
  account: (_editor, page) => {
    const id = /(?:^|;\s*)ds_user_id=(\d+)/.exec(page.cookie)?.[1];
    // the profile link of the side bar is the one that holds a picture; the last of the bar
    const links = [...page.querySelectorAll('nav a[href^="/"], [role="navigation"] a[href^="/"]')];
    const own = links.filter((link) => link.querySelector('img') && fromLink(link)).at(-1);
    const linked = fromLink(own ?? null);
    const viewer = linked
      ? null
      : [...page.querySelectorAll('script[type="application/json"]')]
          .map((script) => /"viewer":\{[^{}]*?"username":"([^"]+)"/.exec(script.textContent ?? '')?.[1])
          .find(Boolean);
    const handles = [linked?.handles[0], viewer?.toLowerCase(), id].filter((it): it is string => Boolean(it));
    return { handles, name: linked?.handles[0] ?? viewer ?? null };
  },
} satisfies PlatformAdapter;
