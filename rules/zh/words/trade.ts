import type { Signal } from '../../rule.ts';

/** Money in the news, in shops and on the stock exchange: not a price that a seller gives away. */
export const publicMoney: Signal = {
  words:
    '同比, 上市, 营收, 财报, 净利润, 股, 基金, 楼盘, 房, 亿, 政策, 统计, 公告, 保险, 规定, 港元, 均价, 总价, 油价, 票, 学费, 捐, 收盘, 本报, 售价, 仅售, 市场价, 原价, 现价, 活动价, 促, 直降, 降价, 跌, 优惠, 券, 秒杀, 包邮, 立减, 到手价, 机型, 套机, 液晶, 团购, 版本, 用户',
  not: '库存, 发票, 厂房, 支票',
};
