import type { LabelKey } from './platform.ts';

/**
 * Words on controls, by interface language (`html[lang]`), lower case. Used only where a site gives no language-free hook.
 * A further language is one more entry; `other` are controls that stand beside a draft and do not publish it.
 */
const TABLES: Readonly<Record<string, Readonly<Partial<Record<LabelKey, string>>>>> = {
  en: {
    publish: 'post|post now|publish|publish now|share|share now|tweet|post all|schedule|schedule post|post to group',
    comment: 'comment|reply|post|post comment|post reply|send|answer|add comment|submit',
    save: 'save|save changes|update',
    done: 'done',
    other:
      'cancel|close|back|next|continue|discard|delete|remove|more|see more|… more|…more|load more comments|most relevant|most recent|more options|save draft|save as draft|add photo|add photos|photo|gif|emoji|boost post|feed|following|follow|like|view all comments|copy link|edit',
  },
  zh: {
    publish: '发布|发帖|发表|分享|立即分享|立即发布|全部发布|发推|发送|定时发布|公开发布|排期|发布帖子',
    comment: '评论|发表评论|发布评论|回复|发布|发送|发表|回答|提交',
    save: '保存|保存更改|更新',
    done: '完成',
    other:
      '取消|关闭|返回|继续|下一步|舍弃|放弃|删除|移除|更多|展开|查看更多|更多选项|加载更多评论|最相关|最新|存为草稿|保存草稿|添加照片|照片|表情|速推帖子|关注|赞|查看全部评论|编辑',
  },
  'zh-hant': {
    publish: '發佈|發布|貼文|發表|分享|立即分享|立即發佈|全部發佈|張貼|傳送|排程|發文',
    comment: '留言|評論|回覆|發佈|發布|傳送|發表|回答|張貼|送出',
    save: '儲存|儲存變更|更新',
    done: '完成',
    other:
      '取消|關閉|返回|繼續|下一步|捨棄|刪除|移除|更多|查看更多|更多選項|載入更多留言|最相關|最新|儲存草稿|新增相片|相片|表情符號|加強推廣貼文|追蹤|讚|查看全部留言|編輯',
  },
  de: {
    publish: 'posten|veröffentlichen|teilen|jetzt teilen|jetzt posten|alle posten|planen',
    comment: 'kommentieren|kommentar|antworten|posten|senden',
    save: 'speichern|änderungen speichern',
    done: 'fertig',
    other: 'abbrechen|schließen|zurück|weiter|verwerfen|löschen|mehr|mehr anzeigen|weitere kommentare laden',
  },
  es: {
    publish: 'publicar|compartir|compartir ahora',
    comment: 'comentar|responder|publicar|enviar',
    save: 'guardar',
    done: 'listo',
    other: 'cancelar|cerrar|atrás|siguiente|continuar|descartar|más|ver más',
  },
  fr: {
    publish: 'publier|partager|partager maintenant',
    comment: 'commenter|répondre|publier|envoyer',
    save: 'enregistrer',
    done: 'terminé',
    other: 'annuler|fermer|retour|suivant|continuer|ignorer|plus|voir plus',
  },
};

const WORDS = new Map<string, Set<LabelKey>>();
for (const table of Object.values(TABLES))
  for (const [key, words] of Object.entries(table) as [LabelKey, string][])
    for (const word of words.split('|')) WORDS.set(word, (WORDS.get(word) ?? new Set()).add(key));

/** What a label means in any of the tables: a page may mix languages. Undefined for words that no table knows. */
export function meaningsOf(label: string): ReadonlySet<LabelKey> | undefined {
  return WORDS.get(label.trim().toLowerCase());
}

/** Whether `label` means one of `keys`. */
export function isLabel(label: string, keys: readonly LabelKey[]): boolean {
  const meanings = meaningsOf(label);
  return meanings !== undefined && keys.some((key) => meanings.has(key));
}

const HIDDEN = '.visually-hidden, .sr-only, [class*="visually-hidden"], [class*="screen-reader"]';

/** The words of a control as a person sees them, once: a hidden twin for screen readers is not said twice. */
export function saidBy(control: Element): string {
  const said: string[] = [];
  const hidden: string[] = [];
  const walk = (node: Node, unseen: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node as Text).data.replace(/\s+/g, ' ').trim();
      const list = unseen ? hidden : said;
      if (words && !list.includes(words)) list.push(words);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const inside = unseen || (node as Element).matches(HIDDEN);
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child, inside);
    }
  };
  walk(control, false);
  const value = control.tagName === 'INPUT' ? (control as HTMLInputElement).value.trim() : '';
  return (said.length > 0 ? said : hidden).join(' ') || value;
}
