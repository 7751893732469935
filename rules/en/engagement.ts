import { message, messages } from '../messages/engagement.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'engagement',
  severity: 'hold',
  owner: 'sales',
  message,
  messages,
  signals: {
    ask: {
      words:
        "price please, price pls, price?, price list, pricelist, your price, your best price, what's the price, what is the price, whats the price, how much, what price, best price for, unit price, fob price, cif price, exw price, quote please, please quote, send (me |us |)(a |your |the |)(quote|quotation|price|prices|pricelist|catalogue|catalog|offer), can you quote, could you quote, need a quote, a quote for, =moq, minimum order, lead time?, your lead time, what's the lead time, what is the lead time, send (me |us |)(a |some |)samples, free sample, a sample, samples available, sample please, interested to buy, interested in buying, want to buy, we want to order, looking for a supplier, looking for supplier, looking to buy, we need (1000|500|5000|10, 000|1, 000|a container), dm price, pm price, inbox me the price, pm me price, catalogue please, catalog please, do you supply, do you ship to, delivery time?, payment terms?, what payment terms",
    },
    industry: {
      words:
        'factory, supplier, manufacturer, wholesale, moq, oem, odm, fob, in stock, new arrival, our product, we produce, we manufacture, for sale, contact us, whatsapp, order now, catalogue, catalog, container, pcs, production line, exhibition, booth, ready to ship, available now, new model',
      in: 'target',
    },
    admit: {
      words:
        "our fault, our mistake, my fault, my mistake, we (are|were) at fault, we (are|were) wrong, we (are|take|accept) (full |fully |)(responsible|responsibility|liability|the blame), we are liable, we admit, we messed up, we screwed up, we failed you, defective batch, bad batch, faulty batch, the batch was (bad|defective|faulty|wrong), (was|were|is|are) defective, was faulty, were faulty, quality problem on our side, our quality problem, we will compensate, we'll compensate, will compensate you, we will pay for (the damage|your loss|everything|it), we'll pay for, pay for your loss, full refund, we will refund, we'll refund, will refund you, we knew about, we knew (it|the), our negligence, we sold you, sorry for the injury, sorry that it (burned|exploded|broke|hurt|injured)",
    },
    complaint: {
      words:
        "defective, defect, broken, broke, faulty, doesn't work, does not work, not working, stopped working, terrible, awful, horrible, worst, disappointed, disappointing, complaint, complain+, refund, money back, scam, scammed, fraud, cheated, cheat, never again, poor quality, bad quality, low quality, damaged, late, delay, delayed, still waiting, no reply, no answer, no response, ignored, unacceptable, rude, burned, burnt, exploded, fire, injured, hurt, leaking, leaks, rusted, missing, wrong item, wrong color, wrong colour, not as described, garbage, junk, unhappy, angry, useless, shame, poor service, bad service, avoid this company, don't buy, 缺陷, 坏了, 质量差, 投诉, 退款, 骗子, 失望, 迟迟, 没人理, 不回复, 烂",
      in: 'target',
    },
    blame: {
      words:
        "your fault, your own fault, your mistake, you (did|used|installed|broke|ordered|chose|should have) (it |)(not |never |)(wrong|wrongly|incorrectly|read|the wrong|it), you should have, you didn't read, read the manual, read the instructions, learn how to, you are lying, you're lying, you are wrong, you're wrong, you don't know, you do not know, stop complaining, don't complain, nobody else complained, no one else complained, nobody else complains, no other customer, it works for everyone else, what did you expect, you get what you pay for, cheap price cheap quality, not our problem, not our fault, your problem, you paid so little, you never paid, you owe us, fake review, you are a competitor, prove it, ridiculous, nonsense, that's a lie, liar, troll, shut up, you are too, you ignored",
    },
    offer: {
      words:
        'offer, confirm, price, usd, contract, order, deal, agree, quotation, pcs, deposit',
      in: 'target',
    },
    binding: {
      words:
        "=deal, agreed, =ok, =okay, confirmed, i confirm, we confirm, accepted, we accept, i accept, =👍, =done, sold",
    },
    private: {
      words:
        'private message, by message, check your messages, check your inbox, dm us, pm us, sent you a message, email you',
    },
  },
  clauses: [
    { all: ['ask'], when: { acts: ['comment', 'reply'], author: 'competitors' } },
    { all: ['ask'], severity: 'caution', when: { acts: ['comment', 'reply'], target: ['industry'] } },
    { all: ['admit'], say: 'liability', when: { acts: ['comment', 'reply'], target: ['complaint'] } },
    {
      all: ['blame'],
      say: 'blame',
      severity: 'caution',
      none: ['private'],
      when: { acts: ['comment', 'reply'], target: ['complaint'] },
    },
    { all: ['admit'], say: 'liability', severity: 'caution', when: { acts: ['reply'] } },
    { all: ['binding'], say: 'binding', severity: 'info', when: { acts: ['comment', 'reply'], target: ['offer'] } },
    { all: [], say: 'like', severity: 'caution', when: { acts: ['like', 'follow'], author: 'competitors' } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'A thumbs-up under “please confirm” bound a seller for C$82,000 (2024 SKCA 115); everyone reads a comment, the asked-for party’s rivals too.';

const names = { competitors: 'Bluefin Motors' };

export const examples: Examples = {
  flags: [
    {
      text: '[[What is your MOQ]] for this one?',
      act: 'comment',
      author: 'Bluefin Motors Co., Ltd',
      target: 'New pump!',
      names,
    },
    {
      text: 'Nice! [[How much]] for 500 pcs?',
      act: 'comment',
      author: 'Somebody',
      target: 'Our factory has new chairs in stock.',
    },
    { text: 'Sorry, it was [[our fault]].', act: 'reply', author: 'Jim', target: 'The kettle broke after two days.' },
    { text: '[[We will compensate]] you.', act: 'reply', author: 'Jim', target: 'Terrible quality, I want a refund.' },
    {
      text: '[[You should have]] called us first.',
      act: 'reply',
      author: 'Jim',
      target: 'Still waiting for my order, no reply.',
    },
    { text: '', act: 'like', author: 'Bluefin Motors', target: 'We won an award', names },
    { text: '[[Deal!]]', act: 'reply', author: 'Ann', target: 'Please confirm 500 pcs at USD 3.' },
  ],
  passes: [
    { text: 'What is your MOQ? We hear it every day.', act: 'post' },
    {
      text: 'Congratulations on the award!',
      act: 'comment',
      author: 'Bluefin Motors',
      target: 'We won an award',
      names,
    },
    {
      text: 'Thank you, please check your messages.',
      act: 'reply',
      author: 'Jim',
      target: 'The kettle broke after two days.',
    },
    { text: 'Great photo, how much snow did you get?', act: 'post' },
    { text: 'Happy to help, we are looking into it.', act: 'reply', author: 'Jim', target: 'Terrible quality.' },
    { text: '', act: 'like', author: 'A friend', target: 'We won an award', names },
    { text: 'See you at the fair!', act: 'comment', author: 'Ann', target: 'Our factory will be at booth 12.' },
    { text: 'Lovely view, enjoy the holiday.', act: 'comment', author: 'Ann', target: 'Greetings from the beach.' },
  ],
};
