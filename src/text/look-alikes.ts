/**
 * Characters that print and reading by machine take for one another, each group apart. General knowledge: the usual school lists of 形近字 in
 * simplified print, and pairs that differ by one stroke.
 */
const GROUPS = [
  '己已巳 未末 土士 日曰目 人入八 干千于 大太犬 夫天无 午牛 折拆析 拔拨 候侯 晴睛情清请 淀锭 苑范 官宫 宣宜 坛坊 待侍恃 辨辩辫 帐账胀 沟构购 阳杨扬 门们 问间闷闻 处外 东车 西酉 石右 平半 海梅悔侮 户房 顺须项 昌晶 怀环坏杯 密蜜',
  '延廷庭 庆厌 州洲 望旺 朝潮 城域 街衔 镇填 村材 工土 毛手 刀力刃 厂广 万方 儿几 风凤 贝见 木本术 今令 办为 刁习 丸九 乌鸟岛 巨臣 申甲由田 白自 史吏 兄只 央夹 仑仓 旦且 电申 甩用 玉王主 戊戌戍 考老 师帅 尖尘 传转 仿防访',
  '伏优 份扮纷粉 伟纬 名各 壮状 核该刻孩 抓爪 设没投 抗坑 砍坎 妙秒抄炒吵 拒柜 技枝 攻巧 芳劳 杜杠社 杆秆 杖仗 材财 求球 莲连 吨盹 园圆 旷矿扩 围国 邮油 吹炊 别另 岗钢纲刚 针钉 牡牧 利刮 佑估 体休 伯佰 位泣 住往佳 射身 余佘',
  '希布 坐座 饮饭 狂逛 库军 冷怜 沙纱 汽气 诉拆 词同 补朴扑 初切 怪径 尺迟 层尸 阿呵啊 纹蚊 青清 责贵 表裹 坡披波玻 拌伴 押抽 拍柏怕 抱袍饱泡炮跑 招沼 择译泽释 抬治怡 茂茅 直真 茄笳 板版扳 枪抢舱 枕忱沈 争净 买卖 码妈 厕侧测',
  '备奋 软砍 到倒 肯背 齿龄 虑虚 具县 课棵果 味昧 易昜 典曲 固国 忠患 鸣呜 帖贴 领岭 凯岂 败贩 困图因 钓钩 制刮 垂乘 牧枚 李季委 供拱洪 使便 例列 侨桥娇 舍含 采菜彩 受爱授 念今 贪贫 贷货 肤扶 股般 服报 周同 渔鱼 免兔',
  '孤狐弧 忽匆 饰饮 哀衰衷 享亨亭 占店点 俯府 低底抵 剂济挤 废发 育盲 闸闹 券卷 坑炕 注住柱 沿铅 呢泥 冶治 学字 宗宋 审宙 空穴 实买 拭试 郎朗 诗持待特 规现视 话活适 诚城 样详祥洋 建健键 刷涮 屈届 弦炫 承丞 狭峡陕 隆降',
  '限根很恨 始姑 惨参 线浅钱残践 组祖阻租 驶使 职识织 驻住 经径茎轻 贯惯 春舂 帮绑 玻坡 型形 挂桂 跨垮 挠绕浇烧晓 政致 赴超 括活 拾恰给 挑桃姚逃 指脂 挣静 拼饼 按案 挥晖辉 某煤 荐存 巷港 茧虽 茶荼 荒慌 荡汤 故敌 胡湖 药约',
  '枯估 柄炳 栋冻炼练 柳卯 柿沛 拦栏烂 耍要 咸威 研砚 厘埋 厚原 砌切 而面 皆背 战占 监临览 竖坚 消销削 尝常 盼扮 哄洪 显湿 冒昌 映央 昨作 照昭 界届 胃冒 虹红 虾吓 蚁议仪 品晶 烟咽 哗华 晌响 罚罗 骨滑 钟种 卸御 矩短 选先',
  '香杳 愁秋 科料 夏复 俩两 促捉 利俐 检捡险俭验剑 俗浴 浮俘 侵浸 追迫 俊峻骏 盾质 律津 食良 胚坯 胧拢 胆担但 饱胞 勉免 狮师 独浊 狱犹 贸留 急稳 饵耳 弯湾 奖浆将 度席 疮沧 亲新 音昔 施拖 阀伐 差羞 美羊 判叛 迷谜 前剪 总聪',
  '洁结 酒洒 洗冼 派脉 农浓 恒垣 灰恢 脑恼 誉举 觉党 室空 宪完 突空 窄穿 窃切 容客 冠寇 诬巫 悟语 偏编遍篇 神伸 说悦脱 诵涌 恳垦 褪退 既即 握屋 眉省 除徐 院阮完 娃洼 姨夷 努怒 驾架 盈盆 柔揉 绘会 洛络骆路 统充 设没 侯候',
  '藉籍 撒撤 徽微 贾贸 喝渴揭竭 渡度 辆俩 嬴赢 概慨 睹赌堵',
].join(' ');

/** By character: all that share a group with it. */
let alike: ReadonlyMap<string, string> | null = null;

/** Characters that are easily taken for one; empty for most. */
export function lookAlikesOf(character: string): string {
  alike ??= readGroups();
  return alike.get(character) ?? '';
}

function readGroups(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const group of GROUPS.split(' ')) {
    for (const character of group) {
      const others = [...group].filter((other) => other !== character && !(found.get(character) ?? '').includes(other));
      found.set(character, (found.get(character) ?? '') + others.join(''));
    }
  }
  return found;
}
