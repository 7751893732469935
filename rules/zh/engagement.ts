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
        '多少钱, 什么价, (价格|单价|起订量|批发价)多少, 怎么(卖|报|订|拿货), 报个价, 求报价, 询价, 发个报价, 发报价单, 求价格, =moq, 有样品吗, 寄个样, 寄样品, 免费样品, 样品费, 交期多久, 多久交货, 有现货吗, 有货吗, 求目录, 发个目录, 求联系方式, 想采购, 想订, 我们要订, 求购, 拿货价, 能便宜',
    },
    industry: {
      words:
        '工厂, 厂家, 现货, 批发, 新品, 新款, 起订, 定制, 展会, 展位, 供应, 出货, 柜, 代工, 源头, 型号, 产能, 上市, 产品, 我司, 我们厂',
      in: 'target',
    },
    admit: {
      words:
        '我们(的错|的责任|的问题|全责|承认|会赔|赔偿|赔|疏忽|失误), 承担全部责任, 赔偿您, 全额退款, 这批货有问题, 这批有问题, 次品流出, 确实有缺陷',
    },
    complaint: {
      words:
        "坏了, 坏的, 质量(差|太差|问题), 投诉, 退款, 退货, 骗子, 骗人, 失望, 迟迟, 没人理, 不回复, 没回复, 太慢, 破损, 漏水, 漏油, 裂, 生锈, 爆炸, 起火, 着火, 受伤, 烫伤, 差评, 垃圾, 发错, 少发, 货不对板, 不能用, 用不了, 不工作, 烂, broken, defective, refund, terrible, poor quality, scam, complaint, not working, doesn't work",
      in: 'target',
    },
    blame: {
      words:
        '你自己, 你不会用, 你用错, 使用不当, 你没看说明, 看说明书, 你的问题, 别的客户都没, 一分钱一分货, 便宜没好货, 爱买不买, 不关我们, 与我们无关, 不是我们的问题, 诬陷, 恶意差评, 同行吧, 水军, 碰瓷, 无理取闹, 不讲理, 胡说, 瞎说, 造谣, 你懂什么',
    },
    offer: { words: '确认, 报价, 订单, 合同, 成交, 单价, 美金, 美元, 数量, 定金', in: 'target' },
    binding: { words: '成交, 没问题, 可以, 同意, 确认, 就这么定, 定了, 接受, =ok, =👍, 好的' },
    private: { words: '私信, 私聊, 发邮件给您, 联系您, 加您' },
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
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '公开回复可以当证据:加拿大 2024 SKCA 115 一案,一个大拇指表情被认定为确认合同,赔了 8.2 万加元。';

const names = { competitors: '蓝鳍电机有限公司\t蓝鳍' };

export const examples: Examples = {
  flags: [
    { text: '[[多少钱]]一台?', act: 'comment', author: '蓝鳍电机', target: '新品发布', names },
    { text: '不错,[[起订量多少]]?', act: 'comment', author: '某厂', target: '源头工厂,现货批发' },
    { text: '抱歉,是[[我们的错]]', act: 'reply', author: '客户', target: '收到就坏了' },
    { text: '[[我们赔偿]]您的损失', act: 'reply', author: '客户', target: '质量太差,要退款' },
    { text: '[[别的客户都没]]这个问题', act: 'reply', author: '客户', target: '漏水,太失望' },
    { text: '[[成交]]!', act: 'reply', author: '客户', target: '请确认单价 3 美金,数量 500' },
  ],
  passes: [
    { text: '客户天天问多少钱,怎么回才专业?', act: 'post' },
    { text: '恭喜获奖!', act: 'comment', author: '蓝鳍电机', target: '我们获奖了', names },
    { text: '给您添麻烦了,已私信跟进。', act: 'reply', author: '客户', target: '收到就坏了' },
    { text: '展会见!', act: 'comment', author: '某厂', target: '我们在 3 号馆展位等你' },
    { text: '风景真美', act: 'comment', author: '朋友', target: '周末爬山' },
    { text: '谢谢反馈,我们正在核实。', act: 'reply', author: '客户', target: '质量太差' },
    { text: '多少钱的货都认真包装。', act: 'post' },
    { text: '学到了,谢谢分享。', act: 'comment', author: '某厂', target: '源头工厂的管理心得' },
  ],
};
