import type { Signal } from '../../rule.ts';

/** Groups that people are born into or believe in, besides those of a place: race, faith, sex, orientation, disability, age, class. */
export const groups: Signal = {
  words:
    '黑人, 白人, 黄种人, 混血儿, 亚裔, 华裔, 非裔, 拉丁裔, 吉普赛, 少数民族, 回族, 回民, 维族, 藏族, 满族, 穆斯林, 伊斯兰, 移民, 难民, 农民工, 外劳, 老外, 洋人, 港人, 湾湾, 女人, 女性, 女生, 女孩, 女司机, 女博士, 女业务, 女领导, 女老板, 女员工, 女的, 妇女, 大妈, 妹子, 男人, 男性, 男生, 男的, 男孩, 同性恋, 男同, 女同, 跨性别, 变性人, 双性恋, 残疾人, 瘸子, 聋子, 瞎子, 胖子, 年纪大, 老年人, 老人, 老头, 老太, 00后, 90后, 80后, 穷人, 底层, 华人, 异教徒, 犹太, 外地的',
  not: '女人(味|节|街), 女性(朋友|健康|用品|护理), 老外贸, 移民(局|法)',
};

/** Provinces and parts of the country, and places in general, as people sort one another by. */
export const region: Signal = {
  words:
    '河南, 东北, 上海, 北京, 广东, 新疆, 福建, 四川, 湖北, 武汉, 安徽, 山东, 河北, 天津, 重庆, 浙江, 温州, 江苏, 苏北, 湖南, 江西, 贵州, 云南, 广西, 陕西, 山西, 甘肃, 宁夏, 内蒙, 西藏, 海南, 潮汕, 莆田, 北方, 南方, 农村, 乡下, 城里, 外地, 本地, 外国, 东欧, 北欧, 西方, 欧美, 阿三, 美国佬, 那边, 大陆, 北非, 西非, 高加索, 海湾',
};

/** People, behind the name of a place. */
export const folk: Signal = {
  words: '人, 佬, 男, 女, 妹',
  not: '人(民|气|工|员|士|类|次|均|事|才|力|口|生|体|家|造|文|心|物|群), 本人, 个人, 机器人, 无人, 客人, 商人, 男装, 女装, 女排, 女足, 男篮, 男足, 子女, 妹妹',
};

/** Those a salesperson works with. */
export const partners: Signal = {
  words:
    '客户, 客人, 甲方, 乙方, 老板, 领导, 同事, 主管, 经理, 总监, 供应商, 货代, 上司, 采购, 买家, 卖家, 业务员, 跟单, 工厂, 厂家, 船公司, 报关行, 快递, 物流公司, 海关, 同行, 财务, 人事, =hr, 实习生, 新来的, 下属, 合伙人, 中介, 客服, 质检, 仓库, 老外, 验货, 司机, 前东家, 合作方, 小组长, 主任, 代理商, 那个谁, 某些人, 部门, 团队, 新人, 平台',
  not: '客户经理, 老板(电器|椅), 采购(节|季|单|清单|商|量|成本|需求|指南), 经理人, 同行业, 海关(数据|编码|总署)',
};

/** One person, or those who are spoken to or of; also by trade. */
export const someone: Signal = {
  words:
    '你, 您, 他, 她, 它们, 这种人, 那种人, 这些人, 那些人, 这个人, 这类人, 家伙, 这帮, 那帮, 这群, 那群, 一群, 一帮, 这货, 某人, 某些, 楼上, 楼主, 博主, 作者, 专家, 有些人, 有的人, 评论区, 网友, 记者, 明星, 律师, 医生, 老师, 警察, 官员, 政客, 官僚, 粉丝, 房东, 邻居, 服务员, 清洁工, 强奸犯, 资本家, 种族主义者, 恐同, 司机, 那位, 这位, 这届',
};
