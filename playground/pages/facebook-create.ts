import { lexicalEditor } from '../editors/lexical.ts';
import { reactTextarea } from '../editors/textarea.ts';
import { type Composer, compose } from '../kit/composer.ts';
import { type Dialog, openDialog } from '../kit/dialog.ts';
import { el, face, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { button, ownName, ownPhoto, tool } from './facebook-parts.ts';

/** What the dialog is opened for: each is a surface of its own. */
export type Creating =
  | 'facebook.post'
  | 'facebook.scheduled'
  | 'facebook.group-post'
  | 'facebook.page-post'
  | 'facebook.post-edit';

function wordsFor(id: Creating): { title: string; label: string; post: string } {
  const mind = say("What's on your mind?", '分享你的新鲜事吧', 'Was machst du gerade?');
  const post = say('Post', chosen.pick('create/word', ['发帖', '发帖', '發佈']), 'Posten');
  const title = say('Create post', '创建帖子', 'Beitrag erstellen');
  if (id === 'facebook.group-post')
    return {
      title,
      post,
      label: say('Create a public post…', '发布公开帖子…', 'Erstelle einen öffentlichen Beitrag …'),
    };
  if (id === 'facebook.post-edit')
    return {
      title: say('Edit post', '编辑帖子', 'Beitrag bearbeiten'),
      post: say('Save', '保存', 'Speichern'),
      label: mind,
    };
  return { title, post, label: mind };
}

/** The create-post dialog, in one step or two; in the second the editor is gone from the page or not displayed. */
export function openCreatePost(page: Page, id: Creating, sent: () => void = () => {}): void {
  let composer: Composer | null = null;
  let scheduled = false;
  const scheduling = id === 'facebook.scheduled';
  const oneStep = scheduling || id === 'facebook.post-edit';
  // a Page always has settings to go through
  const twoSteps = !oneStep && (id === 'facebook.page-post' || chosen.chance('create/twoSteps', 0.65));
  const editorGone = chosen.chance('create/gone');
  const said = wordsFor(id);
  const fill = (dialog: Dialog) => {
    const { on } = page;
    const named = (key: string, label: string) => (chosen.chance(`create/${key}`, 0.75) ? { 'aria-label': label } : {});
    let inner = face('create/face', said.post);
    const publish = button(
      on,
      { class: 'primary wide', ...named('named', said.post) },
      (event) => void composer!.send(event),
      inner,
    );
    const host = el('div', {});
    const nextWords = say('Next', chosen.pick('create/next', ['继续', '下一步']), 'Weiter');
    const next = button(
      on,
      { class: 'primary wide', ...named('nextNamed', nextWords) },
      () => step2(),
      face('next', nextWords),
    );
    const photo = tool(on, 'image', say('Photo/video', '照片/视频', 'Foto/Video'));
    const mention = tool(on, 'at', say('Tag people', '标记用户', 'Personen markieren'), () =>
      composer!.insertMention(),
    );
    const emoji = tool(on, 'smile', say('Emoji', '表情', 'Emoji'), () => composer!.insertEmoji());
    const clock = tool(on, 'clock', say('Scheduling options', '定时选项', 'Planungsoptionen'), () => schedule());
    const close = tool(on, 'close', say('Close composer dialog', '关闭发帖对话框', 'Dialogfeld schließen'), () =>
      dialog.close(),
    );
    const title = el('h2', { class: 'strong', id: 'composer-title' }, said.title);
    const date = el('p', { class: 'quiet' });
    const writing = el(
      'div',
      {},
      el('div', { class: 'storyBody' }, wrapped('create/host', host)),
      el(
        'div',
        { class: 'row' },
        ...chosen.shuffle('create/tools', [photo, mention, emoji, ...(scheduling ? [clock] : [])]),
      ),
      date,
      twoSteps ? next : publish,
    );
    const settings = el(
      'div',
      { class: 'stack' },
      el('p', { class: 'strong' }, say('Post settings', '帖子设置', 'Beitragseinstellungen')),
      el('p', { class: 'quiet' }, say('Who can see it: everybody', '谁可以看：所有人', 'Wer es sieht: alle')),
      button(
        on,
        { class: 'plainButton' },
        () => {},
        face('audience', say('Share to groups', '分享到小组', 'In Gruppen teilen')),
      ),
    );
    const form = el('form', { method: 'POST' }, writing);
    const step2 = () => {
      if ((composer?.text() ?? '').trim() === '') return;
      if (editorGone) writing.remove();
      else writing.style.display = 'none';
      settings.append(publish);
      form.append(settings);
    };
    const schedule = () => {
      scheduled = true;
      const words = say('Schedule', '定时发布', 'Planen');
      date.textContent = say('Nov 30 at 9:00', '11月30日 9:00', '30. Nov. um 09:00');
      inner = face('create/face', words);
      publish.replaceChildren(inner);
      if (publish.hasAttribute('aria-label')) publish.setAttribute('aria-label', words);
    };
    // as long as a step is missing, there is nothing yet that a test may press
    const ready = () => publish.isConnected && (!scheduling || scheduled);
    const missing = () => (scheduling && !scheduled ? clock : twoSteps && !settings.isConnected ? next : null);
    composer = compose({
      id,
      host,
      make: lexicalEditor('rich', { 'aria-placeholder': said.label, 'aria-label': said.label, spellcheck: 'true' }),
      parts: {
        next: missing,
        publish: () => (ready() ? publish : null),
        publishIcon: () => (ready() ? inner : null),
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
      sent() {
        dialog.close();
        sent();
      },
    });
    return [
      el('div', { class: 'dialogHead' }, title, close),
      el('div', { class: 'row' }, ownPhoto(), el('p', {}, ownName())),
      wrapped('create/form', form),
    ];
  };
  openDialog(page.root, { 'aria-labelledby': 'composer-title' }, fill, () => composer?.close());
  composer!.focus();
}

/** The page on which a story of words is made: a field, and beside it the button that shares it. */
export function storyPage(page: Page): HTMLElement {
  const host = el('div', { class: 'field' });
  const words = say('Share to story', '分享到快拍', 'In Story teilen');
  const inner = face('story/face', words);
  const named = chosen.chance('story/named') ? { 'aria-label': words } : {};
  const publish = button(page.on, { class: 'primary', ...named }, (event) => void composer.send(event), inner);
  const discard = button(
    page.on,
    { class: 'plainButton' },
    () => {},
    face('story/discard', say('Discard', '舍弃', 'Verwerfen')),
  );
  const label = say('Start typing', '开始输入', 'Gib etwas ein');
  const composer: Composer = compose({
    id: 'facebook.story',
    host,
    make: reactTextarea({ 'aria-label': say('Text', '文本', 'Text'), placeholder: label, rows: '4' }),
    parts: { publish: () => publish, publishIcon: () => inner, other: () => discard },
    changed(text) {
      if (text.trim() === '') publish.setAttribute('aria-disabled', 'true');
      else publish.removeAttribute('aria-disabled');
    },
  });
  return el(
    'div',
    { class: 'post', role: chosen.chance('story/form') ? 'form' : null },
    el('h2', { class: 'strong' }, say('Your story', '你的快拍', 'Deine Story')),
    el('div', { class: 'row' }, ownPhoto(), ownName()),
    wrapped('story/host', host),
    el('div', { class: 'row' }, discard, publish),
  );
}
