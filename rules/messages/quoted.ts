import type { Rule } from '../rule.ts';

/** What is said of the words of a post that is liked or reposted: they are somebody else's, the approval is not. */
export const quoted: Rule['message'] = {
  zh: {
    what: '这条内容碰了红线',
    why: '点赞、转发在别人眼里就是你赞同它。',
    suggest: '划过去就好',
  },
  en: {
    what: 'What this post says crosses one of your lines',
    why: 'Others read a like or a repost as your agreement.',
    suggest: 'You could just scroll on',
  },
};
