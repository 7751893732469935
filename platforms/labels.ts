import type { LabelKey } from './platform.ts';

/**
 * Words on controls, by interface language (`html[lang]`), lower case. Used only where a site gives no language-free hook.
 * A further language is one more entry. `react` opens a bar of `reaction`s; `share-now` reposts without a word; `following`
 * and `unlike` are what a control says once it is done; `other` are controls that stand beside a draft and do not publish it.
 */
const TABLES: Readonly<Record<string, Readonly<Partial<Record<LabelKey, string>>>>> = {
  en: {
    publish:
      'post|post now|publish|publish now|share|share now|tweet|post all|schedule|schedule post|post to group|share to story|share reel',
    comment: 'comment|reply|post|post comment|post reply|send|answer|add comment|submit',
    save: 'save|save changes|update',
    done: 'done',
    like: 'like|like post|like comment',
    unlike:
      'unlike|remove like|undo like|liked|unreact|remove reaction|remove love|remove care|remove haha|remove wow|remove sad|remove angry',
    react: 'react|open reactions menu',
    reaction: 'love|care|haha|wow|sad|angry|celebrate|support|insightful|funny',
    repost: 'repost',
    unrepost: 'undo repost|remove repost|unrepost|reposted',
    'share-now': 'share now|repost now',
    follow: 'follow|follow back|add friend|add as friend',
    following: 'following|unfollow|requested|cancel request|cancel friend request',
    switch: 'switch|switch account|switch accounts|switch profile|switch profiles|your profile|see all profiles',
    other:
      'cancel|close|back|next|continue|discard|delete|remove|more|see more|… more|…more|load more comments|most relevant|most recent|more options|save draft|save as draft|add photo|add photos|photo|gif|emoji|boost post|feed|view all comments|copy link|edit|message|share profile|edit profile|scheduling options',
  },
  zh: {
    publish:
      '发布|发帖|发表|分享|立即分享|立即发布|全部发布|发推|发送|定时发布|预约发布|公开发布|排期|发布帖子|分享到快拍|发布到快拍',
    comment: '评论|发表评论|发布评论|回复|发布|发送|发表|回答|提交',
    save: '保存|保存更改|更新',
    done: '完成',
    like: '赞|点赞|喜欢',
    unlike: '移除赞|取消赞|取消点赞|已赞|已点赞|取消喜欢|撤销赞|移除大爱|移除心情|取消心情',
    react: '留下心情|选择心情|回应|添加心情|打开回应菜单',
    reaction: '大爱|爱心|爱|抱抱|关怀|笑趴|哈哈|哇|哇哦|心碎|难过|怒|愤怒|庆祝|支持|喜爱|有见地|见解独到|有趣',
    repost: '转发|转帖|转贴',
    unrepost: '撤销转发|取消转发|移除转发|撤销转帖|取消转帖|已转发|已转帖',
    'share-now': '立即分享|马上分享|立即转发',
    follow: '关注|加关注|回关|加为好友|添加好友|加好友',
    following: '已关注|正在关注|取消关注|已申请|已请求|取消请求|取消好友请求',
    switch: '切换|切换账户|切换帐户|切换账号|切换帐号|切换主页|切换个人主页|你的个人主页|查看所有主页|查看所有个人主页',
    other:
      '取消|关闭|返回|继续|下一步|舍弃|放弃|删除|移除|更多|展开|查看更多|更多选项|加载更多评论|最相关|最新|存为草稿|保存草稿|添加照片|照片|表情|速推帖子|查看全部评论|编辑|发消息|复制链接',
  },
  'zh-hant': {
    publish:
      '發佈|發布|貼文|發表|分享|立即分享|立即發佈|全部發佈|張貼|傳送|排程|預約發佈|發文|分享到限時動態|發佈到限時動態',
    comment: '留言|評論|回覆|發佈|發布|傳送|發表|回答|張貼|送出',
    save: '儲存|儲存變更|更新',
    done: '完成',
    like: '讚|說讚|按讚|喜歡',
    unlike: '收回讚|移除讚|取消讚|取消按讚|已按讚|取消喜歡|移除大心|移除心情',
    react: '留下心情|傳達心情|表達心情|回應|開啟回應選單',
    reaction: '大心|加油|哈|哈哈|哇|嗚|怒|慶祝|支持|熱愛|有見地|有趣',
    repost: '轉發|轉貼|轉發貼文',
    unrepost: '撤銷轉發|取消轉發|移除轉發|取消轉貼|已轉發|已轉貼',
    'share-now': '立即分享|馬上分享|立即轉發',
    follow: '追蹤|回追|跟隨|關注|加朋友|加為好友|加入好友|新增朋友',
    following: '追蹤中|已追蹤|正在追蹤|取消追蹤|已要求|已傳送要求|取消邀請|取消交友邀請|取消要求',
    switch: '切換|切換帳號|切換帳戶|切換個人檔案|你的個人檔案|查看所有個人檔案',
    other:
      '取消|關閉|返回|繼續|下一步|捨棄|刪除|移除|更多|查看更多|更多選項|載入更多留言|最相關|最新|儲存草稿|新增相片|相片|表情符號|加強推廣貼文|查看全部留言|編輯|發訊息|複製連結',
  },
  de: {
    publish:
      'posten|veröffentlichen|teilen|jetzt teilen|jetzt posten|alle posten|planen|beitrag planen|in story teilen|in der story teilen|reel teilen',
    comment: 'kommentieren|kommentar|antworten|posten|senden|kommentar posten|absenden',
    save: 'speichern|änderungen speichern|aktualisieren',
    done: 'fertig',
    like: 'gefällt mir|gefällt mir geben',
    unlike: 'gefällt mir nicht mehr|gefällt mir entfernen|gefällt mir zurücknehmen|reaktion entfernen|love entfernen',
    react: 'reagieren|reaktionsmenü öffnen',
    reaction:
      'love|umarmung|haha|wow|traurig|wütend|applaus|unterstützung|wunderbar|inspirierend|lustig|unterstütze ich|unterstützen|feiern',
    repost: 'reposten|erneut posten|erneut teilen|repost',
    unrepost: 'repost entfernen|repost rückgängig machen|nicht mehr reposten|repostet',
    'share-now': 'jetzt teilen|sofort teilen',
    follow:
      'folgen|zurückfolgen|auch folgen|abonnieren|freund/in hinzufügen|freund hinzufügen|als freund/in hinzufügen',
    following:
      'gefolgt|folge ich|abonniert|entfolgen|nicht mehr folgen|angefragt|anfrage abbrechen|anfrage zurückziehen',
    switch: 'wechseln|konto wechseln|konten wechseln|profil wechseln|dein profil|alle profile ansehen',
    other:
      'abbrechen|schließen|zurück|weiter|verwerfen|löschen|entfernen|mehr|mehr anzeigen|mehr ansehen|weitere optionen|mehr optionen|weitere kommentare laden|alle kommentare ansehen|relevanteste|neueste|entwurf speichern|als entwurf speichern|fotos hinzufügen|foto|gif|emoji|beitrag bewerben|bearbeiten|nachricht|link kopieren',
  },
  es: {
    publish: 'publicar|compartir|compartir ahora|programar|compartir en historia',
    comment: 'comentar|responder|publicar|enviar',
    save: 'guardar|guardar cambios',
    done: 'listo',
    like: 'me gusta',
    unlike: 'ya no me gusta|eliminar me gusta|quitar me gusta|eliminar reacción',
    react: 'reaccionar',
    reaction: 'me encanta|me importa|me divierte|me asombra|me entristece|me enoja|me enfada|celebrar|apoyar|interesa',
    repost: 'repostear|volver a publicar|volver a compartir',
    unrepost: 'deshacer repost|eliminar repost|quitar repost',
    'share-now': 'compartir ahora',
    follow: 'seguir|seguir también|agregar|agregar a amigos|añadir a amigos',
    following: 'siguiendo|dejar de seguir|solicitado|cancelar solicitud',
    switch: 'cambiar|cambiar de cuenta|cambiar de perfil|tu perfil',
    other: 'cancelar|cerrar|atrás|siguiente|continuar|descartar|eliminar|más|ver más|editar|mensaje|emoji',
  },
  fr: {
    publish: 'publier|partager|partager maintenant|programmer|planifier|partager dans la story',
    comment: 'commenter|répondre|publier|envoyer',
    save: 'enregistrer|enregistrer les modifications',
    done: 'terminé',
    like: "j'aime",
    unlike: "je n'aime plus|supprimer j'aime|retirer j'aime|ne plus aimer|supprimer la réaction",
    react: 'réagir',
    reaction: "j'adore|solidaire|haha|wouah|triste|grrr|bravo|soutien|instructif|drôle",
    repost: 'republier|reposter',
    unrepost: 'annuler la republication|supprimer la republication|ne plus republier',
    'share-now': 'partager maintenant',
    follow: "suivre|suivre en retour|s'abonner|ajouter",
    following:
      "suivi|suivi(e)|abonné|abonné(e)|ne plus suivre|se désabonner|demandé|annuler la demande|annuler l'invitation",
    switch: 'basculer|changer|changer de compte|changer de profil|votre profil',
    other: 'annuler|fermer|retour|suivant|continuer|ignorer|supprimer|plus|voir plus|modifier|message|emoji',
  },
};

/** What makes a draft public; whatever else a label means, it does not publish one. */
const PUBLISHES: readonly LabelKey[] = ['publish', 'comment', 'save', 'done', 'share-now'];

const WORDS = new Map<string, Set<LabelKey>>();
for (const table of Object.values(TABLES))
  for (const [key, words] of Object.entries(table) as [LabelKey, string][])
    for (const word of words.split('|')) {
      const meanings = WORDS.get(word) ?? new Set();
      WORDS.set(word, meanings.add(key));
      if (!PUBLISHES.includes(key)) meanings.add('other');
    }

/** As the tables write it: one kind of apostrophe, no quotation marks ("„Gefällt mir“ entfernen"), no marks of direction. */
const plain = (label: string): string =>
  label
    .replace(/’/g, "'")
    .replace(/["“”„«»‚‘「」\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** What a label means in any of the tables: a page may mix languages. Undefined for words that no table knows. */
export function meaningsOf(label: string): ReadonlySet<LabelKey> | undefined {
  return WORDS.get(plain(label));
}

/** Whether `label` means one of `keys`. */
export function isLabel(label: string, keys: readonly LabelKey[]): boolean {
  const meanings = meaningsOf(label);
  return meanings !== undefined && keys.some((key) => meanings.has(key));
}

/** Selector of the elements whose `aria-label` means one of `keys`, in every language of the tables, with and without a capital. */
export function labelled(keys: readonly LabelKey[]): string {
  const words = [...WORDS].filter(([, meanings]) => keys.some((key) => meanings.has(key))).map(([word]) => word);
  const cases = new Set(words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]));
  return [...cases].map((word) => `[aria-label="${word}"]`).join(', ');
}

/** What a control calls itself: its own label, its words, or the label of its icon. Empty for none. */
export function labelOf(control: Element): string {
  const icon = control.querySelector('svg[aria-label], img[alt]:not([alt=""])');
  return (
    control.getAttribute('aria-label')?.trim() ||
    saidBy(control) ||
    (icon?.getAttribute('aria-label') ?? icon?.getAttribute('alt') ?? '').trim()
  );
}

/** Whether a control says, by its label or its words, that it is one of `keys`; `who` may be part of it ("Follow Ann"). */
export function says(control: Element, keys: readonly LabelKey[], who: string | null = null): boolean {
  const short = (label: string): string => label.replace(/\s*[(（][^)）]*[)）]\s*$/, '');
  return [labelOf(control), saidBy(control)].some(
    (label) =>
      isLabel(label, keys) || isLabel(short(label), keys) || (who !== null && isLabel(label.replace(who, ' '), keys)),
  );
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
