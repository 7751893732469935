import { lexicalEditor } from '../editors/lexical.ts';
import { bareEnter, type Composer, compose } from '../kit/composer.ts';
import { el, face, icon, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { shelf } from '../kit/shelf.ts';
import { button, ownPhoto, tool } from './facebook-parts.ts';

/** "Comment as NAME", which follows the account; the label of a reply names whom it answers. */
function labelled(element: () => Element | null, label: (name: string) => string): void {
  shelf.shown(() => element()?.setAttribute('aria-label', label(shelf.api.account().name)));
}

function disable(control: Element, text: string): void {
  if (text.trim() === '') control.setAttribute('aria-disabled', 'true');
  else control.removeAttribute('aria-disabled');
}

/** The comment or reply box: bare Enter sends and empties it, Shift+Enter is a new line. */
export function commentBox(page: Page, id: string, to: string, answers: string | null): HTMLElement {
  const host = el('div', {});
  const label = (name: string) =>
    answers
      ? say(`Reply to ${answers}`, `回复${answers}`, `${answers} antworten`)
      : say(`Comment as ${name}`, `以${name}的身份评论`, `Als ${name} kommentieren`);
  const shape = icon('send', 16);
  const publish = button(
    page.on,
    { class: 'tool', 'aria-label': say('Comment', '评论', 'Kommentieren'), 'aria-disabled': 'true' },
    (event) => void composer.send(event),
    shape,
  );
  const sticker = tool(
    page.on,
    'smile',
    say('Comment with an avatar sticker', '用头像贴图评论', 'Mit Avatar-Sticker kommentieren'),
  );
  const photo = tool(page.on, 'image', say('Attach a photo or video', '附上照片或视频', 'Foto oder Video anhängen'));
  const mention = tool(page.on, 'at', say('Mention', '提及', 'Erwähnen'), () => composer.insertMention());
  const emoji = tool(page.on, 'plus', say('Insert an emoji', '插入表情', 'Emoji einfügen'), () =>
    composer.insertEmoji(),
  );
  const composer: Composer = compose({
    id,
    host,
    to,
    make: (inner, hooks) => {
      const words = label(shelf.api.account().name);
      return lexicalEditor('rich', { 'aria-label': words, 'aria-placeholder': words, spellcheck: 'true' })(
        inner,
        hooks,
      );
    },
    sends: bareEnter,
    parts: {
      publish: () => publish,
      publishIcon: () => shape,
      other: () => photo,
      mention: () => mention,
      emoji: () => emoji,
    },
    changed: (text) => disable(publish, text),
  });
  labelled(() => composer.part('editor'), label);
  queueMicrotask(() => composer.focus());
  const tools = chosen.shuffle('comment/tools', [sticker, photo, mention, emoji]);
  return el(
    'form',
    { role: 'presentation', class: 'commentBox' },
    ownPhoto(),
    el(
      'div',
      { class: 'commentField' },
      wrapped('comment/host', host),
      el(
        'div',
        { class: 'commentTools' },
        el('div', { class: 'row' }, ...tools),
        el('div', { id: 'focused-state-composer-submit' }, el('span', {}, publish)),
      ),
    ),
  );
}

/** The box in which an own comment is changed, in the comment's place: Enter or "Save" keeps it. */
export function commentEditBox(page: Page, to: string, kept: (text: string) => void, left: () => void): HTMLElement {
  const host = el('div', {});
  let text = '';
  const words = say('Save', '保存', 'Speichern');
  const inner = face('comment/save', words);
  const named = chosen.chance('comment/saveNamed') ? { 'aria-label': words } : {};
  const publish = button(page.on, { class: 'primary', ...named }, (event) => void composer.send(event), inner);
  const leave = () => {
    composer.close();
    box.remove();
    left();
  };
  const stop = face('comment/cancel', say('Cancel', '取消', 'Abbrechen'));
  const cancel = button(page.on, { class: 'plainButton' }, leave, stop);
  const label = say('Edit comment', '编辑评论', 'Kommentar bearbeiten');
  const composer: Composer = compose({
    id: 'facebook.comment-edit',
    host,
    to,
    make: lexicalEditor('rich', { 'aria-label': label, 'aria-placeholder': label, spellcheck: 'true' }),
    sends: bareEnter,
    parts: { publish: () => publish, publishIcon: () => inner, other: () => cancel },
    changed(now) {
      if (now !== '') text = now;
      disable(publish, now);
    },
    sent() {
      kept(text);
      leave();
    },
  });
  queueMicrotask(() => composer.focus());
  const box = el(
    'form',
    { role: 'presentation', class: 'commentBox' },
    el(
      'div',
      { class: 'commentField' },
      wrapped('comment/edit', host),
      el('div', { class: 'commentTools' }, ...chosen.shuffle('comment/editTools', [cancel, publish])),
    ),
  );
  return box;
}

/** The chat pop-up, outside every post. */
export function chat(page: Page, who: string): HTMLElement {
  const host = el('div', { class: 'grow' });
  const shape = icon('send', 18);
  const label = say('Press Enter to send', '按 Enter 键发送', 'Zum Senden Eingabetaste drücken');
  const publish = button(page.on, { class: 'tool', 'aria-label': label }, (event) => void composer.send(event), shape);
  const photo = tool(page.on, 'image', say('Attach a file', '附上文件', 'Datei anhängen'));
  const composer: Composer = compose({
    id: 'facebook.message',
    host,
    make: lexicalEditor('rich', { 'aria-placeholder': 'Aa', 'aria-label': say('Message', '发消息', 'Nachricht') }),
    sends: bareEnter,
    parts: { publish: () => publish, publishIcon: () => shape, other: () => photo },
  });
  return el(
    'div',
    { class: 'chat' },
    el('h2', { class: 'strong' }, who),
    el('div', { class: 'bubble', role: 'row' }, say('What is your MOQ?', '最小起订量是多少？')),
    el('div', { class: 'row' }, photo, el('div', { class: 'commentField' }, wrapped('chat', host)), publish),
  );
}
