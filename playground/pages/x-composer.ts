import { draftEditor } from '../editors/draft.ts';
import { type Composer, commandEnter, compose } from '../kit/composer.ts';
import { type Dialog, openDialog } from '../kit/dialog.ts';
import { append, el, face, icon, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import type { Person, Post } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { avatar, quotedCard, tweet } from './x-tweet.ts';

/** Whoever is signed in. */
export function me(): Person {
  return shelf.api.account();
}

/** A composer's avatar, which follows the account. */
export function ownAvatar(): HTMLElement {
  const slot = el('div', {});
  shelf.shown(() => slot.replaceChildren(avatar(me())));
  return slot;
}

interface BoxPlan {
  readonly id: string;
  readonly inline: boolean;
  readonly act: 'post' | 'reply';
  readonly answered?: Post;
  readonly quoting?: Post;
  readonly sent?: () => void;
}

function tool(testId: string, shape: string, label: string): HTMLElement {
  return el('button', { class: 'tool', type: 'button', 'data-testid': testId, 'aria-label': label }, icon(shape));
}

/** The avatar, the editor, the tools and the button: inline or in the modal. */
export function composerBox(page: Page, plan: BoxPlan): { element: HTMLElement; composer: Composer } {
  const reply = plan.act === 'reply';
  const host = el('div', { class: 'grow' });
  const words = chosen.chance(`words/${plan.id}`, 0.7)
    ? reply
      ? say('Reply', '回复')
      : say('Post', '发帖')
    : reply
      ? say('Reply', '回覆')
      : say('Post', '發佈');
  const label = face(plan.id, words);
  const publish = el(
    'button',
    {
      class: 'primary',
      type: 'button',
      role: 'button',
      'data-testid': plan.inline ? 'tweetButtonInline' : 'tweetButton',
    },
    chosen.chance('publishIcon', 0.3) && icon('send', 14),
    label,
  );
  const mention = tool('mentionButton', 'at', say('Mention', '提及'));
  const emoji = tool('emojiButton', 'smile', say('Add emoji', '添加表情'));
  const file = el('input', {
    class: 'hidden',
    type: 'file',
    'data-testid': 'fileInput',
    accept: 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime',
  });
  const photo = tool('photoButton', 'image', say('Add photos or video', '添加照片或视频'));
  const clock = tool('scheduleOption', 'clock', say('Schedule post', '安排帖子'));
  const tools = chosen.shuffle('tools', [photo, emoji, mention, clock]);
  const placeholder = reply ? say('Post your reply', '发布你的回复') : say('What is happening?!', '有什么新鲜事？！');
  const field = el(
    'div',
    { class: 'field', 'data-testid': 'tweetTextarea_0RichTextInputContainer' },
    wrapped('field', el('div', { class: 'row' }, wrapped('editor', host))),
  );
  const composer = compose({
    id: plan.id,
    host,
    ...(plan.answered ? { to: plan.answered.author.handle } : {}),
    make: draftEditor({ testId: 'tweetTextarea_0', label: say('Post text', '帖子文本'), placeholder }),
    sends: commandEnter,
    parts: {
      publish: () => publish,
      publishIcon: () => publish.querySelector('svg') ?? label,
      other: () => photo,
      mention: () => mention,
      emoji: () => emoji,
    },
    changed(text) {
      publish.toggleAttribute('disabled', text.trim() === '');
      if (text.trim() === '') publish.setAttribute('aria-disabled', 'true');
      else publish.removeAttribute('aria-disabled');
    },
    ...(plan.sent ? { sent: plan.sent } : {}),
  });
  page.on(publish, 'click', (event) => void composer.send(event));
  page.on(photo, 'click', () => file.click());
  page.on(mention, 'click', () => composer.insertMention());
  page.on(emoji, 'click', () => composer.insertEmoji());
  const bar = el(
    'div',
    { class: 'toolbar', 'data-testid': 'toolBar' },
    file,
    ...tools,
    el('span', { class: 'spacer' }),
  );
  append(bar, [!plan.inline && tool('addButton', 'plus', say('Add post', '添加帖子')), publish]);
  const offscreen =
    reply && plan.inline ? el('div', { class: 'unseen', 'data-testid': 'inline_reply_offscreen' }) : null;
  const element = el(
    'div',
    { class: 'composer' },
    ownAvatar(),
    el('div', { class: 'grow stack' }, field, plan.quoting && quotedCard(plan.quoting), wrapped('bar', bar), offscreen),
  );
  return { element, composer };
}

/** The composer in its dialog, at /compose/post: a new post, a reply with its parent above, or a quote. */
export function openModal(page: Page, plan: Omit<BoxPlan, 'inline' | 'sent'>): void {
  const before = location.pathname;
  const query = plan.answered && chosen.chance('inReplyTo') ? `?in_reply_to=${plan.answered.id}` : '';
  history.pushState({}, '', `/compose/post${query}`);
  let composer: Composer | null = null;
  const fill = (dialog: Dialog) => {
    const close = el(
      'button',
      { class: 'tool', type: 'button', 'data-testid': 'app-bar-close', 'aria-label': say('Close', '关闭') },
      icon('close'),
    );
    page.on(close, 'click', () => dialog.close());
    const box = composerBox(page, { ...plan, inline: false, sent: () => dialog.close() });
    composer = box.composer;
    const head = el('div', { class: 'dialogHead' }, close, el('span', { class: 'quiet' }, say('Drafts', '草稿')));
    const inside = plan.answered ? [tweet(page, plan.answered, null).element, box.element] : [box.element];
    return [head, wrapped('modal', el('div', {}, ...inside))];
  };
  openDialog(page.root, { 'aria-labelledby': 'modal-header' }, fill, () => {
    composer?.close();
    history.replaceState({}, '', before);
  });
  composer!.focus();
}
