/** News, prizes, persons and institutions: what is claimed there is not claimed of goods. */
export const NEWS =
  '获奖, 评选, 入选, 排行, 球队, 球员, 篮球, 比赛, 赛事, 奥运, 电影, 歌手, 明星, 高考, 大学, 股, 基金, 涨停, 美元, 房价, 调查, 统计, 我国, 研究, 科学家, 报道, 记者, 媒体, 总统, 法院, 政府, 地震, 人口, 捐, 应用程序, 揭牌, 黑人, 高校';

/** A person's own feeling, a guest's review, colleagues. */
export const OWN =
  '我的, 孩子们, 人生, 心态, 回忆, 爸爸, 妈妈, 老师, 朋友, 同事, 缺点, 不足, 感觉, 房间, 酒店, 入住, 我觉得, 遗憾, 难忘, 心情';

/** A question, or speaking of the wording itself. */
export const ASK =
  '什么是, 是什么, 怎么, 如何, 哪种, 哪个, 哪款, 哪家, 误区, 不等于, 别写, 不能, 不敢, 禁用词, 商标, 区别, 声明, 指南, 是否, 吗?, 不是, 并非, 不追求, 拒绝, 不做';

/** Wishes and aims. */
export const AIM = '争取, 力争, 努力, 追求, 致力, 目标, 愿景, 使命, 理念, 希望, 梦想, 做到, 想做, 要做, 打造成';

/** The writer offers something, or it is goods that are spoken of. */
export const OFFER =
  '我们, 我司, 我厂, 本店, 这款, 这台, 产品, 品质, 质量, 全场, 购买, 下单, 客户, 用户, 选择, 服务, 厂家, 工厂, 品牌, 效果, 价格, 性能, 材料, 供应, 定制, 批发, 现货, 出口, 生产, 基地, 技术, 口碑, 工艺, 电机, 泵, 灯, 电池, 面料, 杯, 锅, 椅, 沙发, 床垫, 枕, 家具, 鞋, 玩具, 汽车, 轮胎, 机器, 设备, 单反, 手机, 电视, 面霜, 面膜, 护肤, 茶, 酒, 咖啡, 瓷砖, 涂料, 手表, 包装, 衣, 裙, 裤, 单品';

/** How much: all of it, for ever. */
export const WHOLLY =
  '百分百, 百分之百, 100%, 完全, 彻底, 绝对, 真正, 零, 0, 绝无, 没有任何, 无任何, 永久, 永远, 永不, 终身, 所有, 任何, 不再, 瞬间, 保证, 绝不, 绝不会, 不可能, 百年, 十年, 一辈子, 从不';

/** A standard, a test, a plan, an enquiry, medicine, a visit, a warning: there the same words are a report and no promise. */
export const SOBER =
  '标准, 证书号, 检测报告, 符合, gb/t, =grs, =fsc, 政策, 法规, 禁止, 新规, 规定, 编号, 第三方, 求购, 展会, 实测, 测试, 来源, 去年, 今年, 季度, 运费, 关税, 汇率, 定金, 棉, 办理, 需要, 申请, 新药, 疫苗, 要求, 到期, 管理体系, 零件, 型号, 学习, 海关, 咨询, 不治病, 骗局, 警惕, 谨防, 谁也, 不代表, 车间, 视频';
