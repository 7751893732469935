import type { Rule } from '../rule.ts';

/** What is said when the account has changed on this site. */
export const message: Rule['message'] = {
  zh: {
    what: '刚换过账号，这是换号后的第一次操作',
    why: '发出去就挂在上面这个号名下，发错号是最常见的手滑。',
    suggest: '看一眼上面的账号名，对就继续',
  },
  en: {
    what: 'The account has changed, and this is the first act since',
    why: 'It goes out under the name above; the wrong account is the commonest slip of all.',
    suggest: 'You could look at the name once more',
  },
};

/** And what the clauses say. */
export const messages = {
  switchedPrivate: {
    zh: {
      what: '刚换到工作号，内容却像是给私人号写的',
      why: '客户看到的会是这个工作号在发私事。',
      suggest: '换回私人号再发',
    },
    en: {
      what: 'You have just switched to a work account, and this reads like your personal one',
      why: 'Customers would see the work account speak of private things.',
      suggest: 'You could switch back first',
    },
  },
  switchedListed: {
    zh: {
      what: '刚换过账号，对方又在你的名单上',
      why: '用错号点赞同行或前公司，正是最容易出事的那一下。',
      suggest: '先确认上面的账号',
    },
    en: {
      what: 'The account has just changed, and the author is on your list',
      why: 'A like from the wrong account under such a post is the slip that gets noticed.',
      suggest: 'You could check the account first',
    },
  },
  switchedBusiness: {
    zh: {
      what: '刚换到一个没登记的账号，内容却是公司的事',
      why: '公司的名字和价格从陌生的号发出去，客户会怀疑真假。',
      suggest: '换回工作号再发',
    },
    en: {
      what: 'You have just switched to an account that nobody registered, and this is about the firm',
      why: 'Customers doubt what an account they do not know says about your firm and prices.',
      suggest: 'You could switch to your work account first',
    },
  },
  unregistered: {
    zh: {
      what: '这个没登记的账号提到了「{text}」',
      why: '客户分不清这是公司在说话，还是你个人在说话。',
      suggest: '先登记它是工作号还是私人号',
    },
    en: {
      what: 'An account that nobody registered speaks of “{text}”',
      why: 'Readers cannot tell whether the firm speaks here or you do.',
      suggest: 'You could register it as work or personal',
    },
  },
  personal: {
    zh: {
      what: '你的私人号提到了公司的事',
      why: '你让我在这种时候提醒一声。',
      suggest: '换到工作号，或者就这样发',
    },
    en: {
      what: 'Your personal account speaks of the firm',
      why: 'You asked to be reminded when it does.',
      suggest: 'You could switch to the work account, or let it be',
    },
  },
  ownPost: {
    zh: {
      what: '这条是你另一个账号发的',
      why: '自己的两个号互相点赞、留言，客户看到会觉得在自卖自夸。',
      suggest: '换回发帖的那个号，或者算了',
    },
    en: {
      what: 'Another account of yours wrote this post',
      why: 'When two accounts of one person praise each other, customers notice.',
      suggest: 'You could switch to the account that wrote it, or leave it',
    },
  },
} satisfies Rule['messages'];
