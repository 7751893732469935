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
        "(price|quote|catalogue) please, price?, price list, (your|your best|what's the|what is the|what|unit|fob|cif|exw|dm|pm) price, how much, (please|can you|need a) quote, send (me |us |)(a |your |the |)(quote|quotation|price|prices|pricelist|catalogue|catalog|offer), a quote for, =moq, minimum order, your lead time, what's the lead time, send (me |us |)(a |some |)samples, free sample, a sample, interested in buying, want to buy, looking for a supplier, looking to buy, we need (1000|500|5000|10, 000|1, 000|a container), do you supply, payment terms?",
    },
    industry: {
      words:
        'factory, supplier, manufacturer, wholesale, moq, oem, odm, fob, in stock, new arrival, our product, we produce, we manufacture, for sale, contact us, whatsapp, order now, catalogue, catalog, container, pcs, production line, exhibition, booth, ready to ship, available now, new model',
      in: 'target',
    },
    admit: {
      words:
        "our fault, our mistake, my fault, my mistake, we (are|were) at fault, we (are|were) wrong, we (are|take|accept) (full |fully |)(responsible|responsibility|liability|the blame), we (are liable|admit|messed up|will compensate|will refund|knew about|sold you), defective batch, faulty batch, the batch was (bad|defective|faulty|wrong), (was|were|is|are) defective, was faulty, were faulty, we'll (compensate|pay for|refund), we will pay for (the damage|your loss|everything|it), full refund, we knew (it|the), our negligence, sorry that it (burned|exploded|broke|hurt|injured)",
    },
    complaint: {
      words:
        "defective, defect, broken, broke, faulty, doesn't work, does not work, not working, terrible, awful, horrible, worst, disappointed, disappointing, complaint, complain+, refund, scam, scammed, fraud, cheated, cheat, never again, (poor|bad|low) quality, damaged, late, delay, delayed, still waiting, no reply, no response, ignored, unacceptable, rude, burned, burnt, exploded, fire, injured, hurt, leaking, leaks, missing, wrong item, wrong color, not as described, garbage, junk, angry, useless, shame, poor service, bad service, avoid this company, don't buy, 缺陷, 坏了, 质量差, 投诉, 退款, 骗子, 失望, 没人理, 烂",
      in: 'target',
    },
    blame: {
      words:
        "your (fault|own fault|mistake|problem), you (did|used|installed|broke|ordered|chose|should have) (it |)(not |never |)(wrong|wrongly|incorrectly|read|the wrong|it), you (should have|didn't read|are lying|are wrong|don't know|do not know|get what you pay for|never paid|owe us|are a competitor|are too|ignored), read the manual, learn how to, you're lying, you're wrong, stop complaining, don't complain, nobody else complains, no other customer, what did you expect, not our problem, not our fault, fake review, ridiculous, that's a lie, liar, shut up",
    },
    offer: {
      words: 'offer, confirm, price, usd, contract, order, deal, agree, quotation, pcs, deposit',
      in: 'target',
    },
    binding: {
      words:
        '=deal, agreed, =ok, =okay, confirmed, i confirm, we confirm, accepted, we accept, i accept, =👍, =done, sold',
    },
    private: {
      words: '(private|by|sent you a) message, check your messages, check your inbox, dm us, pm us, email you',
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
      text: 'What is your [[MOQ]] for this one?',
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
    { text: '[[Deal]]!', act: 'reply', author: 'Ann', target: 'Please confirm 500 pcs at USD 3.' },
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
