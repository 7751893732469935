import { draftEditor } from '../editors/draft.ts';
import { type Composer, commandEnter, compose } from '../kit/composer.ts';
import { append, el, face, icon, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import type { Post } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { ownAvatar } from './x-avatar.ts';
import { quotedCard } from './x-tweet.ts';

/** What a composer of X is for. */
export interface BoxPlan {
  readonly id: string;
  readonly inline: boolean;
  readonly act: 'post' | 'reply' | 'edit';
  readonly answered?: Post;
  readonly quoting?: Post;
  /** What stands in the editor at first: the post that is edited. */
  readonly text?: string;
  readonly sent?: () => void;
}

/** A composer of X in the page. */
export interface Box {
  readonly element: HTMLElement;
  focus(): void;
  /** Its editors go. */
  close(): void;
}

function tool(testId: string, shape: string, label: string): HTMLElement {
  return el('button', { class: 'tool', type: 'button', 'data-testid': testId, 'aria-label': label }, icon(shape));
}

function verb({ id, act }: BoxPlan): string {
  if (act === 'edit') return say('Update', '更新', 'Aktualisieren');
  const usual = chosen.chance(`words/${id}`, 0.7);
  if (act === 'reply') return say('Reply', usual ? '回复' : '回覆', 'Antworten');
  return say('Post', usual ? '发帖' : '發佈', 'Posten');
}

/** The field number `index` of a thread: its editor's host in the boxes that the site puts around it. */
function field(index: number, host: HTMLElement): HTMLElement {
  return el(
    'div',
    { class: 'field', 'data-testid': `tweetTextarea_${index}RichTextInputContainer` },
    wrapped('field', el('div', { class: 'row' }, wrapped('editor', host))),
  );
}

/** The avatar, the editor, the tools and the button: inline or in the modal, there also as a thread and for later. */
export function composerBox(page: Page, plan: BoxPlan): Box {
  const reply = plan.act === 'reply';
  const words = face(plan.id, verb(plan));
  const publish = el(
    'button',
    {
      class: 'primary',
      type: 'button',
      role: 'button',
      'data-testid': plan.inline ? 'tweetButtonInline' : 'tweetButton',
    },
    chosen.chance('publishIcon', 0.3) && icon('send', 14),
    words,
  );
  const mention = tool('mentionButton', 'at', say('Mention', '提及', 'Erwähnen'));
  const emoji = tool('emojiButton', 'smile', say('Add emoji', '添加表情', 'Emoji hinzufügen'));
  const file = el('input', {
    class: 'hidden',
    type: 'file',
    'data-testid': 'fileInput',
    accept: 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime',
  });
  const photo = tool(
    'photoButton',
    'image',
    say('Add photos or video', '添加照片或视频', 'Fotos oder Videos hinzufügen'),
  );
  const clock = tool('scheduleOption', 'clock', say('Schedule post', '安排帖子', 'Post planen'));
  const more = tool('addButton', 'plus', say('Add post', '添加帖子', 'Post hinzufügen'));
  const placeholder = reply
    ? say('Post your reply', '发布你的回复', 'Poste deine Antwort')
    : say('What is happening?!', '有什么新鲜事？！', 'Was gibt’s Neues?');

  const fields: Composer[] = [];
  // one press sends every field of a thread
  const send = (event: Event) => {
    const sent = fields.filter((composer) => composer.send(event));
    if (sent.length > 0) plan.sent?.();
  };
  const changed = () => {
    const empty = fields.every((composer) => composer.text().trim() === '');
    publish.toggleAttribute('disabled', empty);
    if (empty) publish.setAttribute('aria-disabled', 'true');
    else publish.removeAttribute('aria-disabled');
  };
  const add = (id: string, index: number, host: HTMLElement): Composer => {
    const composer = compose({
      id,
      host,
      ...(plan.answered ? { to: plan.answered.author.handle } : {}),
      make: draftEditor({
        testId: `tweetTextarea_${index}`,
        label: say('Post text', '帖子文本', 'Post-Text'),
        placeholder,
      }),
      sends: commandEnter,
      submit: send,
      parts: {
        publish: () => publish,
        publishIcon: () => publish.querySelector('svg') ?? words,
        other: () => photo,
        mention: () => mention,
        emoji: () => emoji,
      },
      changed,
    });
    fields[index] = composer;
    changed();
    return composer;
  };

  const host = el('div', { class: 'grow' });
  const first = field(0, host);
  const body = el('div', { class: 'grow stack' }, first);
  add(plan.id, 0, host);
  if (plan.text) fields[0]!.setText(plan.text);
  page.on(publish, 'click', send);
  page.on(photo, 'click', () => file.click());
  page.on(mention, 'click', () => fields.at(-1)!.insertMention());
  page.on(emoji, 'click', () => fields.at(-1)!.insertEmoji());
  let last: Element = first;
  page.on(more, 'click', () => {
    if (!fields.at(-1)!.part('editor')) return;
    const next = el('div', { class: 'grow' });
    const index = fields.length;
    const below = field(index, next);
    last.after(below);
    last = below;
    add(index === 1 ? 'x.thread' : `x.thread-${index}`, index, next).focus();
  });
  // the date is taken as chosen; the composer is the same from now on, except for its word and its date
  page.on(clock, 'click', () => {
    if (plan.id !== 'x.modal' || fields.length > 1 || fields[0]!.id === 'x.schedule') return;
    const text = fields[0]!.text();
    fields[0]!.close();
    add('x.schedule', 0, host).setText(text);
    words.textContent = say('Schedule', '安排', 'Planen');
    const date = say(
      'Will send on Mon, Mar 1 at 9:00',
      '将于 3月1日 周一 9:00 发送',
      'Wird am Mo., 1. März um 9:00 gesendet',
    );
    body.prepend(el('div', { class: 'quiet', 'data-testid': 'scheduledIndicator' }, date));
    fields[0]!.focus();
  });
  if (plan.id === 'x.modal') {
    shelf.opener('x.thread', () => (more.isConnected ? more : null));
    shelf.opener('x.schedule', () => (clock.isConnected ? clock : null));
  }
  const bar = el(
    'div',
    { class: 'toolbar', 'data-testid': 'toolBar' },
    file,
    ...chosen.shuffle('tools', [photo, emoji, mention, clock]),
    el('span', { class: 'spacer' }),
  );
  append(bar, [!plan.inline && more, publish]);
  append(body, [
    plan.quoting && quotedCard(plan.quoting),
    wrapped('bar', bar),
    reply && plan.inline && el('div', { class: 'unseen', 'data-testid': 'inline_reply_offscreen' }),
  ]);
  return {
    element: el('div', { class: 'composer' }, ownAvatar(), body),
    focus: () => fields[0]!.focus(),
    close() {
      for (const composer of fields) composer.close();
    },
  };
}
