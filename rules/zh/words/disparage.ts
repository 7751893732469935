import type { Signal } from '../../rule.ts';

/** Who is spoken of: firms by their ending, roles, people by surname and title. */
export const others: Signal = {
  words:
    '公司, 集团, 货代, 物流, 快递, 科技, 电子, 贸易, 国际, 五金, 检测, 供应商, 品牌, 商家, 卖家, 店家, 平台, 银行, 酒店, 代理, 隔壁, 老板, 老总, 副总, 主管, 经理, 同事, 财务, 业务员, 设计师, 工程师, 销售, 客服, 售后, (他|她|你|这|那|某)家, (他|你)们, (王|李|张|刘|陈|赵)(总|工|姐|哥), 厂, 货运',
  not: '我们公司, 我司, 本公司, 电子(版|邮件), 国际化, 客户端, 经理人',
};

/** Well-known firms and marks as Chinese texts write them. */
export const houses: Signal = {
  words:
    '马士基, 达飞, 顺丰, 中通, 淘宝, 天猫, 京东, 拼多多, 美团, 携程, 滴滴, 亚马逊, 中国(移动|联通|电信), 苹果(手机|同款|充电|耳机|手表), 华为, 小米, 三星, 索尼, 戴森, 飞利浦, 松下, 博世, 牧田, 西门子, 美的(空调|冰箱|洗衣机|同级), 格力, 大疆, 宜家, 新秀丽, 耐克, 阿迪, 特斯拉, 宝马, 奔驰, 公牛, 海康, 苏泊尔, 九阳, 海尔, 膳魔师, 联想, 比亚迪',
  not: '小米(粥|椒|面|饭), 中通(过|道)',
};

/** What business with somebody is about: goods, money, service. */
export const deal: Signal = {
  words:
    '货, 款, 单, 付, 收, 质量, 客, 送, 钱, 价, 报告, 证, 合同, 样品, 订, 退, 厂, 味, 菜, 饭, 店, 房, 餐, 汤, 服务, 买, 卖, 产品, 设计, 交期, 柜, 工资, 快递, 入住, 前台, 分钟',
};
