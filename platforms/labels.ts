import type { LabelKey } from './platform.ts';

/**
 * Words on controls, by interface language (`html[lang]`), lower case. Used only where a site gives no language-free hook.
 * A further language is one more entry.
 */
const TABLES: Readonly<Record<string, Readonly<Record<LabelKey, readonly string[]>>>> = {
  en: {
    publish: ['post', 'post now', 'publish', 'share', 'share now', 'tweet', 'post all', 'schedule'],
    comment: ['comment', 'reply', 'post', 'post comment', 'send', 'answer', 'add comment'],
  },
  zh: {
    publish: [
      '发布',
      '发帖',
      '发表',
      '分享',
      '立即分享',
      '立即发布',
      '全部发布',
      '发推',
      '发送',
      '定时发布',
      '公开发布',
    ],
    comment: ['评论', '发表评论', '发布评论', '回复', '发布', '发送', '发表', '回答'],
  },
  'zh-hant': {
    publish: ['發佈', '發布', '貼文', '發表', '分享', '立即分享', '立即發佈', '全部發佈', '張貼', '傳送', '排程'],
    comment: ['留言', '評論', '回覆', '發佈', '發布', '傳送', '發表', '回答', '張貼'],
  },
  de: {
    publish: ['posten', 'veröffentlichen', 'teilen', 'jetzt teilen', 'jetzt posten', 'alle posten', 'planen'],
    comment: ['kommentieren', 'kommentar', 'antworten', 'posten', 'senden'],
  },
};

/** The key of the table for an `html[lang]` value such as `zh-Hant-TW`; null when there is no table for it. */
export function labelLanguage(lang: string): string | null {
  const tag = lang.toLowerCase();
  if (/^zh\b.*(hant|tw|hk|mo)\b/.test(tag)) return 'zh-hant';
  const main = tag.split(/[-_]/)[0] ?? '';
  return main in TABLES ? main : null;
}

/** Whether `label` is one of `keys` in any table: a page may mix languages, and a wrong match only asks once more. */
export function isLabel(label: string, keys: readonly LabelKey[]): boolean {
  const words = label.trim().toLowerCase();
  return Object.values(TABLES).some((table) => keys.some((key) => table[key].includes(words)));
}
