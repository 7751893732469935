import { lexicalEditor } from '../editors/lexical.ts';
import { type Composer, compose } from '../kit/composer.ts';
import { type Dialog, openDialog } from '../kit/dialog.ts';
import { el, face, icon, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import type { Post } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import type { Who } from '../kit/spots.ts';
import { button, ownName, ownPhoto, photo, tail, tool } from './facebook-parts.ts';

/** The share button of a post, and what brings about its dialog with a field for words. */
export interface Sharing {
  readonly button: HTMLElement;
  /** Goes on to where only the press that opens the field is missing, and gives what is to be pressed. */
  toWords(): HTMLElement;
}

const SHARE = say('Share', '分享', 'Teilen');
const SHARE_NOW = say('Share now', '立即分享', 'Jetzt teilen');

function preview(post: Post): HTMLElement {
  const { author } = post;
  const href = `https://www.facebook.com/${author.handle}${tail}`;
  return el(
    'div',
    { class: 'shared' },
    el(
      'div',
      { class: 'row' },
      photo(author),
      el(
        'div',
        { 'data-ad-rendering-role': 'profile_name' },
        el('h4', {}, el('a', { class: 'strong', href, role: 'link' }, el('span', {}, author.name))),
      ),
    ),
    el('div', { 'data-ad-rendering-role': 'story_message' }, el('div', { dir: 'auto' }, post.text)),
  );
}

/**
 * The share button. By the seed it opens one dialog, whose "Share now" takes the words of its field along or shares at
 * once without any; or a small one, in which "Share now" shares at once and "Share to Feed" opens the field.
 */
export function shareButton(page: Page, post: Post, who: Who | null): Sharing {
  const { on } = page;
  const oneDialog = chosen.chance('share/one');
  let now: (() => HTMLElement | null) | null = null;
  let toFeed: HTMLElement | null = null;
  let small: Dialog | null = null;

  function shareNow(dialog: () => Dialog | null, act: (event: Event) => void = () => {}): HTMLElement {
    const named = chosen.chance('share/named') ? { 'aria-label': SHARE_NOW } : {};
    return button(
      on,
      { class: oneDialog ? 'primary wide' : 'menuItem', ...named },
      (event) => {
        act(event);
        if (!shelf.heeds(event) || !dialog()?.element.isConnected) return;
        shelf.react('repost', post.author.handle, 'facebook.share-now', event);
        dialog()?.close();
      },
      face('share/now', SHARE_NOW),
    );
  }

  function openWords(): void {
    const id = post.id === '123' ? 'facebook.share' : `facebook.share-${post.id}`;
    let composer: Composer | null = null;
    const label = say('Say something about this…', '说点什么吧…', 'Sag etwas dazu …');
    const hasWords = () => (composer?.text() ?? '').trim() !== '';
    const fill = (dialog: Dialog) => {
      const host = el('div', {});
      // with words in the field the press is the composer's, and the dialog has closed when it has sent them
      const publish = shareNow(
        () => dialog,
        (event) => void (hasWords() && composer?.send(event)),
      );
      if (!oneDialog) publish.className = chosen.cls('primary wide');
      const emoji = tool(on, 'smile', say('Emoji', '表情', 'Emoji'), () => composer?.insertEmoji());
      const mention = tool(on, 'at', say('Tag people', '标记用户', 'Personen markieren'), () =>
        composer?.insertMention(),
      );
      const close = tool(on, 'close', say('Close', '关闭', 'Schließen'), () => dialog.close());
      composer = compose({
        id,
        host,
        to: post.author.handle,
        make: lexicalEditor('rich', { 'aria-placeholder': label, 'aria-label': label, spellcheck: 'true' }),
        parts: {
          publish: () => (hasWords() ? publish : null),
          publishIcon: () => (hasWords() ? publish.querySelector('span') : null),
          other: () => emoji,
          emoji: () => emoji,
          mention: () => mention,
          close: () => close,
        },
        sent: () => dialog.close(),
      });
      now = () => (!dialog.element.isConnected || hasWords() ? null : publish);
      const body = el(
        'div',
        {},
        el('div', { class: 'storyBody' }, wrapped('share/host', host)),
        el('div', { class: 'row' }, emoji, mention),
        chosen.chance('share/preview') && preview(post),
        publish,
      );
      return [
        el('div', { class: 'dialogHead' }, el('h2', { class: 'strong', id: 'share-title' }, SHARE), close),
        el('div', { class: 'row' }, ownPhoto(), el('p', {}, ownName())),
        chosen.chance('share/form') ? el('form', { method: 'POST' }, body) : body,
        contacts(dialog),
      ];
    };
    openDialog(page.root, { 'aria-labelledby': 'share-title' }, fill, () => composer?.close());
    composer!.focus();
  }

  function contacts(dialog: Dialog): HTMLElement {
    const send = say('Send in Messenger', '通过 Messenger 发送', 'Per Messenger senden');
    const copy = say('Copy link', '复制链接', 'Link kopieren');
    return el(
      'div',
      { class: 'row' },
      button(on, { class: 'plainButton' }, () => dialog.close(), el('span', {}, send)),
      button(on, { class: 'plainButton' }, () => dialog.close(), el('span', {}, copy)),
    );
  }

  function openSmall(): Dialog {
    const fill = (dialog: Dialog) => {
      const control = shareNow(() => dialog);
      now = () => (dialog.element.isConnected ? control : null);
      toFeed = button(
        on,
        { class: 'menuItem' },
        () => {
          dialog.close();
          openWords();
        },
        el('span', {}, say('Share to Feed', '分享到动态', 'Im Feed teilen')),
      );
      return [el('div', { class: 'stack' }, control, toFeed, contacts(dialog))];
    };
    return openDialog(page.root, { 'aria-label': SHARE }, fill);
  }

  const open = () => {
    if (oneDialog) openWords();
    else if (!small?.element.isConnected) small = openSmall();
  };
  const element = button(
    on,
    { class: 'action', 'aria-label': SHARE },
    open,
    icon('share', 18),
    el('span', { 'data-ad-rendering-role': 'share_button' }, SHARE),
  );
  if (who)
    shelf.gesture('facebook.share-now', who, {
      opener: () => element,
      control: () => now?.() ?? null,
      icon: () => now?.()?.querySelector('span') ?? null,
      post: () => element.closest('[aria-posinset]'),
    });
  return {
    button: element,
    toWords() {
      if (oneDialog) return element;
      if (!small?.element.isConnected) small = openSmall();
      return toFeed ?? element;
    },
  };
}
