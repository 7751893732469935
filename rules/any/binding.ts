import { messages } from '../messages/engagement.ts';
import type { Examples, Rule } from '../rule.ts';

/** A word or sign that says yes under an offer, in any language: an emoji is in none. */
const rule: Rule = {
  category: 'engagement',
  severity: 'info',
  owner: 'sales',
  message: messages.binding,
  signals: {
    offer: {
      words:
        'offer, confirm, price, usd, contract, order, quotation, pcs, deposit, 确认, 报价, 订单, 合同, 单价, 美金, 美元, 数量, 定金',
      in: 'target',
    },
    yes: {
      words:
        '=deal, =confirmed, =agreed, =accepted, we accept, we confirm, sounds good, go ahead, =ok, =okay, =yes, 👍, 👌, 🤝, 成交, 没问题, 同意, 就这么定, 定了, 接受, 一言为定',
    },
    no: { words: "=not, =no, don't, cannot, can't, 不, 没法, 再看看" },
  },
  clauses: [{ all: ['yes'], none: ['no'], when: { acts: ['comment', 'reply'], target: ['offer'], length: [1, 120] } }],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'South West Terminal v Achter Land (Saskatchewan Court of Appeal, 2024): a thumbs-up to "please confirm contract" bound the seller.';

const buyer = { act: 'reply', author: 'A buyer' } as const;
const ours = 'We take 500 pcs at the price you gave, ok?';
const theirs = '请确认这份合同,定金明天付。';

export const examples: Examples = {
  flags: [
    { ...buyer, text: '[[Deal]], see you on Monday.', target: ours },
    { ...buyer, text: '[[👍]]', target: 'Please confirm the contract for 40 tons.' },
    { ...buyer, text: '[[成交]]!', target: theirs },
    { ...buyer, text: '[[没问题]],马上安排', target: theirs },
    { ...buyer, text: '[[We accept]].', target: ours },
  ],
  passes: [
    { ...buyer, text: 'Thanks, I will write to you.', target: ours },
    { ...buyer, text: 'Deal of the day: see our booth.', target: 'Where are you at the fair?' },
    { ...buyer, text: '谢谢,我私信你。', target: theirs },
    { ...buyer, text: '👍', target: 'What a nice photo of the team!' },
    { text: 'Deal! We are at hall 4 today.' },
    { text: '成交快乐' },
    { ...buyer, text: 'No deal yet, let us talk.', target: ours },
    { ...buyer, text: '不同意这个说法', target: theirs },
  ],
};
