import { lexicalEditor } from '../editors/lexical.ts';
import { bareEnter, type Composer, compose } from '../kit/composer.ts';
import { type On, pressable } from '../kit/delegate.ts';
import { type Dialog, openDialog } from '../kit/dialog.ts';
import { el, face, icon, portrait, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { shelf } from '../kit/shelf.ts';

const SPACE_ON = chosen.pick('space', ['keydown', 'keyup'] as const);

/** Whoever is signed in, as a round portrait that follows the account. */
export function ownPhoto(): HTMLElement {
  const slot = el('span', { class: 'avatar' });
  shelf.shown(() => slot.replaceChildren(el('img', { src: portrait(shelf.api.account().name), alt: '' })));
  return slot;
}

/** A `div[role=button]`, as all buttons of this site are. */
export function button(
  on: On,
  attributes: Record<string, string | null>,
  act: (event: Event) => void,
  ...children: Node[]
): HTMLElement {
  const element = el('div', { role: 'button', tabindex: '0', ...attributes }, ...children);
  pressable(on, element, SPACE_ON, act);
  return element;
}

function tool(on: On, shape: string, label: string, act: () => void = () => {}): HTMLElement {
  return button(on, { class: 'tool', 'aria-label': label }, act, icon(shape, 18));
}

/** "Comment as NAME", which follows the account; the label of a reply names whom it answers. */
function labelled(element: () => Element | null, label: (name: string) => string): void {
  shelf.shown(() => element()?.setAttribute('aria-label', label(shelf.api.account().name)));
}

/** The comment or reply box: bare Enter sends and empties it, Shift+Enter is a new line. */
export function commentBox(page: Page, id: string, to: string, answers: string | null): HTMLElement {
  const host = el('div', {});
  const label = (name: string) =>
    answers ? say(`Reply to ${answers}`, `回复${answers}`) : say(`Comment as ${name}`, `以${name}的身份评论`);
  const shape = icon('send', 16);
  const publish = button(
    page.on,
    { class: 'tool', 'aria-label': say('Comment', '评论'), 'aria-disabled': 'true' },
    (event) => void composer.send(event),
    shape,
  );
  const sticker = tool(page.on, 'smile', say('Comment with an avatar sticker', '用头像贴图评论'));
  const photo = tool(page.on, 'image', say('Attach a photo or video', '附上照片或视频'));
  const mention = tool(page.on, 'at', say('Mention', '提及'), () => composer.insertMention());
  const emoji = tool(page.on, 'plus', say('Insert an emoji', '插入表情'), () => composer.insertEmoji());
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
    changed(text) {
      if (text.trim() === '') publish.setAttribute('aria-disabled', 'true');
      else publish.removeAttribute('aria-disabled');
    },
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

/** The create-post dialog, in one step or two; in the second the editor is gone from the page or not displayed. */
export function openCreatePost(page: Page): void {
  let composer: Composer | null = null;
  const twoSteps = chosen.chance('create/twoSteps', 0.65);
  const editorGone = chosen.chance('create/gone');
  const fill = (dialog: Dialog) => {
    const { on } = page;
    const words = say('Post', chosen.pick('create/word', ['发帖', '发帖', '發佈']));
    const named = (key: string, label: string) => (chosen.chance(`create/${key}`, 0.75) ? { 'aria-label': label } : {});
    const inner = face('create/face', words);
    const publish = button(
      on,
      { class: 'primary wide', ...named('named', words) },
      (event) => void composer!.send(event),
      inner,
    );
    const host = el('div', {});
    const nextWords = say('Next', chosen.pick('create/next', ['继续', '下一步']));
    const next = button(
      on,
      { class: 'primary wide', ...named('nextNamed', nextWords) },
      () => step2(),
      face('next', nextWords),
    );
    const photo = tool(on, 'image', say('Photo/video', '照片/视频'));
    const mention = tool(on, 'at', say('Tag people', '标记用户'), () => composer!.insertMention());
    const emoji = tool(on, 'smile', say('Emoji', '表情'), () => composer!.insertEmoji());
    const close = tool(on, 'close', say('Close composer dialog', '关闭发帖对话框'), () => dialog.close());
    const title = el('h2', { class: 'strong', id: 'composer-title' }, say('Create post', '创建帖子'));
    const body = el('div', { class: 'storyBody' }, wrapped('create/host', host));
    const writing = el(
      'div',
      {},
      body,
      el('div', { class: 'row' }, ...chosen.shuffle('create/tools', [photo, mention, emoji])),
      twoSteps ? next : publish,
    );
    const settings = el(
      'div',
      { class: 'stack' },
      el('p', { class: 'strong' }, say('Post settings', '帖子设置')),
      el('p', { class: 'quiet' }, say('Who can see it: everybody', '谁可以看：所有人')),
      button(on, { class: 'plainButton' }, () => {}, face('audience', say('Share to groups', '分享到小组'))),
    );
    const form = el('form', { method: 'POST' }, writing);
    const step2 = () => {
      if ((composer?.text() ?? '').trim() === '') return;
      if (editorGone) writing.remove();
      else writing.style.display = 'none';
      settings.append(publish);
      form.append(settings);
    };
    composer = compose({
      id: 'facebook.post',
      host,
      make: lexicalEditor('rich', {
        'aria-placeholder': say("What's on your mind?", '分享你的新鲜事吧'),
        'aria-label': say("What's on your mind?", '分享你的新鲜事吧'),
        spellcheck: 'true',
      }),
      parts: {
        next: () => (twoSteps && !settings.isConnected ? next : null),
        publish: () => (publish.isConnected ? publish : null),
        publishIcon: () => (publish.isConnected ? inner : null),
        other: () => photo,
        mention: () => mention,
        emoji: () => emoji,
        close: () => close,
        form: () => form,
      },
      changed(text) {
        for (const control of [publish, next])
          if (text.trim() === '') control.setAttribute('aria-disabled', 'true');
          else control.removeAttribute('aria-disabled');
      },
      sent: () => dialog.close(),
    });
    const author = el('p', { class: 'strong' });
    shelf.shown(() => {
      author.textContent = shelf.api.account().name;
    });
    return [
      el('div', { class: 'dialogHead' }, title, close),
      el('div', { class: 'row' }, ownPhoto(), author),
      wrapped('create/form', form),
    ];
  };
  openDialog(page.root, { 'aria-labelledby': 'composer-title' }, fill, () => composer?.close());
  composer!.focus();
}

/** The chat pop-up, outside every post. */
export function chat(page: Page, who: string): HTMLElement {
  const host = el('div', { class: 'grow' });
  const shape = icon('send', 18);
  const label = say('Press Enter to send', '按 Enter 键发送');
  const publish = button(page.on, { class: 'tool', 'aria-label': label }, (event) => void composer.send(event), shape);
  const photo = tool(page.on, 'image', say('Attach a file', '附上文件'));
  const composer: Composer = compose({
    id: 'facebook.message',
    host,
    make: lexicalEditor('rich', { 'aria-placeholder': 'Aa', 'aria-label': say('Message', '发消息') }),
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
