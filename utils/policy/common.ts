import { COMMON, plain } from '../../rules/words.ts';

/** Words of everyday and of trade that firms like to call themselves, or products. */
const ORDINARY = new Set(
  `
about above access account active add address advance advanced after agent air all alliance amount analysis angle
answer area arrow art asset auto award back balance band bank bar bargain basic batch bath battery beam bear beauty
bed bell belt bench benefit bill bird black blade blue board boat body bolt bond bonus book boot border bottle bottom
box branch brand brass break brick bridge bright broad brush bucket budget build builder building bulk button buyer
cable call camp canal candle cap capital car carbon card care cargo carpet carrier case cash castle catalog cell
cement center central ceramic certificate chain chair champion change channel charge charm check chemical chest chip
choice circle city clamp class classic clay clean clear clip clock cloth cloud coach coast coat code coffee coil cold
collection color comfort commerce commission compact compass complete concept concrete connect contact container
content contract control cool copper copy core corner cost cotton counter country court cover craft crane cream
creative credit crest cross crystal cube cup current curve custom customer cut cycle daily data date deal dealer deck
deep delivery demand deposit design desk detail diamond digital direct discount display door double dragon drill drive
drop drum dry duty eagle early earth easy edge effect element elite empire energy engine enterprise entry envelope
equal estate event evergreen exact exchange exclusive expert export extra eye fabric face factory fair falcon family
fan farm fast feather feature fence fiber field file film filter final finance fine finish fire firm fit fix flag
flame flash flat fleet flex flight floor flow flower foam foil fold force forest fork form fort forum forward
foundation fox frame free freight fresh friend front fuel function fund furniture fusion future garden gas gate gear
gem general gift glass globe glove glue goal gold good grade grain grand granite graph grass gravity great green grid
grip ground group growth guard guide hammer hand handle harbor hard hardware harmony harvest hawk head health heart
heat heavy height helper hero high hill hinge home honest honey hook hope horizon horse hotel hour house icon idea
ideal image impact import impulse index industry inner input insight install iron island item jet job joint journey
jump junction key king kit knife label ladder lake lamp land laser last launch lead leader leaf league leather ledge
legacy legend lens level lever life lift light line link lion liquid list load loan local lock log logic long loop lot
lotus luck luxury machine magic magnet mail main major manager maple marble margin marine mark market master match
material matrix meadow measure media medical memory metal meter method middle mile mill mind mine mini mint mirror
mission mobile mode model modern module moment moon motion motor mountain move nail nature network new night noble
node north nova number oak object ocean offer office oil open option orbit orchid order origin outdoor outlet output
oval oven pack package packing paint pallet panel paper park part partner party pass path pattern payment peak pearl
pen people perfect phase phoenix photo pilot pin pine pipe plain plan planet plant plastic plate platform plaza plus
pocket point polar pole polish pool port portal position post pot powder power precision premium press price pride
print private process product profile profit program project promise proof protect pulse pump pure quality quantity
queen quick quiet quota quote rail rain rainbow range rapid rate raw reach ready real record red reef region relay
reliable report reserve resin resource result return review reward rich ridge right rise river road robot rock roll
roof room root rope rose round route rubber rule safe safety sail salt sample sand scale science scope screen screw
sea seal season seat secret secure select seller senior sense series service set shade shape share sharp sheet shield
shine ship shop shore show side sign silk silver simple single site size skill skin sky sleeve slide smart smooth soft
soil solar solid solution sonic sound source south space spark special speed sphere spirit split spot spring stable
staff stage stand start state station steam steel step stock stone stop storage store storm stream street strength
strong studio style success sugar suit super supply support sure surface swan swift switch symbol system table tablet
tank tape team tech technology tempo term terminal test textile thread tiger tile timber time tip title token tool
tools top torch total touch tower town track trade trader tradition trail train transfer travel tree trend trial
triangle trust tube tunnel turbo turn twin type ultra union unique unit universal upper urban urgent valley valve
vector velvet venture version vertex view village vision vital voice volt volume wagon walk wall warehouse warm watch
water wave way wealth web weight west wheel white wide wild wind window wing winner winter wire wise wolf wonder wood
wool word work workshop world yard yellow young zenith zero zone
标准 通用 国际 全球 中国 世界 环球 联合 第一 先锋 领先 领航 卓越 精品 精工 优品 优选 良品 品质 质量 价格 报价 成本
利润 客户 顾客 供应 供应商 采购 订单 合同 样品 样板 新品 产品 商品 货物 现货 库存 仓库 物流 运输 快递 海运 空运 陆运
港口 码头 集装箱 货柜 报关 清关 出口 进口 外贸 贸易 工厂 车间 机器 设备 工具 五金 机械 电子 电器 家具 家居 灯具 照明
玩具 服装 鞋帽 箱包 皮具 纺织 面料 布料 丝绸 棉花 陶瓷 玻璃 塑料 橡胶 金属 钢铁 铝业 铜业 木材 纸业 包装 印刷 化工
涂料 建材 石材 瓷砖 卫浴 厨具 餐具 礼品 工艺 文具 办公 体育 户外 汽车 配件 零件 轴承 阀门 水泵 电机 电池 电缆 能源
太阳能 环保 绿色 健康 医疗 美容 食品 饮料 茶叶 咖啡 农业 科技 技术 创新 智能 数码 数据 网络 软件 平台 系统 方案 服务
售后 咨询 设计 研发 生产 制造 加工 定制 批发 零售 代理 经销 门店 商店 商场 市场 展会 广告 品牌 商标 专利 证书 认证
检测 测试 安全 合作 伙伴 朋友 团队 公司 集团 企业 老板 经理 员工 同事 未来 明天 今天 希望 梦想 阳光 太阳 月亮 星星
星空 蓝天 白云 大海 海洋 海浪 山水 江南 长江 黄河 长城 东方 西方 南方 北方 中心 中央 城市 家园 花园 森林 草原 春天
夏天 秋天 冬天 春风 金秋 红日 彩虹 凤凰 金龙 雄鹰 飞鹰 猎鹰 骏马 熊猫 老虎 狮子 大象 孔雀 天鹅 蝴蝶 牡丹 玫瑰 荷花
梅花 兰花 竹子 松树 金牌 王牌 皇冠 钻石 黄金 白银 宝石 珍珠 水晶 翡翠 金鼎 鼎盛 兴旺 兴隆 发达 发展 成功 胜利 光明
辉煌 荣誉 信誉 诚信 诚实 信任 友谊 和平 和谐 团结 平安 吉祥 如意 幸福 快乐 美好 美丽 时尚 经典 传统 现代 时代 新时代
新世纪 新生活 生活 便利 方便 快捷 快速 高速 高效 专业 专注 专家 大师 匠心 工匠 精密 精准 精英 高端 高级 豪华 优质 优势
优秀 完美 理想 实用 简单 轻松 自由 力量 动力 活力 能量 速度 时间 空间 世家 名家 名门 名品 大家 万家 百家 千家 家家
天下 天地 天然 自然 纯净 原创 首创 独特 特别 特色 超级 超人 英雄 冠军 巨人 巨星 明星 新星 北斗 银河 宇宙 地球 火箭
飞船 航空 航天 铁路 公路 桥梁 隧道 建筑 工程 项目 计划 目标 方向 道路 起点 顶点 高峰 高地 平衡 稳定 坚固 耐用 轻便
防水 防火 节能
`
    .trim()
    .split(/\s+/),
);

/**
 * How a name could be taken for something else: `capital`: an ordinary word that the engine counts only with a capital;
 * `word`: an ordinary word that it counts everywhere; `short`: two letters that mean many things.
 */
export type Common = 'capital' | 'word' | 'short';

/** Whether a name, read as the rules read it, is an ordinary word too; null where it is not. */
export function isCommon(name: string): Common | null {
  const read = plain(name.trim().replace(/^@/, ''));
  if (COMMON.has(read)) return 'capital';
  // rules take a word's plural for the word
  if (ORDINARY.has(read) || (/^[a-z]{4,}s$/.test(read) && ORDINARY.has(read.slice(0, -1)))) return 'word';
  return /^[a-z]{1,2}$/.test(read) ? 'short' : null;
}
