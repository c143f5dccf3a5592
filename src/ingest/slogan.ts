/**
 * Slogans (通栏口号, 栏间口号) exhort: they open with a verb of will or study, name no actor, and stand in two balanced halves.
 * The verbs are those of Party and union campaign language in general.
 */
const EXHORTING = /深入|学习|贯彻|落实|奋力|开拓|谱写|凝心聚力|凝聚|弘扬|践行|建功|团结|奋进|担当|争做|争当|喜迎|庆祝|铸魂|牢记|不忘|坚持|坚定|砥砺|踔厉|奋发|勇毅|聚焦|推动|推进|助力|服务|劳动|致敬|礼赞|唱响|筑梦|共建|共创|匠心|初心|使命|迎接|决胜|决战|再出发|争先|奋斗|同心|凝聚|汇聚|优异成绩|心系|情系|当好|做好|书写|引领|关爱/gu;
const THEME = /精神|新局面|新篇章|新征程|新时代|新思想|主题教育|大会|中国梦|高质量发展|美好|伟大|光荣|新作为|新贡献|强国|复兴|周年|新中国|改革开放|建党|全会|开局|首善|全面小康|脱贫攻坚|疫情防控/gu;
/** A number that belongs to a jubilee, a congress or a plan, and so to a slogan; any other belongs to a report. */
const SLOGAN_NUMBER = /\d+(?:周年|年|大|届|五|次)/gu;
/** A body that acts: its name before the suffix makes the line a report, not a slogan. */
const ACTOR = /[^\s]{2,}(?:总工会|公司|集团|街道|医院|学校|大学|中心|委员会|协会|[区市县镇乡]工会|分会|厂|银行)|[\u4e00-\u9fff]{2}(?:区|镇|乡)/u;
const REPORTING = /开展|举办|召开|走访|慰问|举行|启动|组织|获|成立|揭牌|走进|调研|培训|上岗|送|打造/u;

/** Weight of a line as a slogan: above 2 is likely, 4 and more nearly sure. Half units. */
export function sloganWeight(text: string): number {
  if (text.length > 60 || /[。；;]/u.test(text)) return -4;
  const halves = text.replace(/[“”‘’《》]/gu, '').trim().split(/[\s\u3000]+/u);
  let weight = 0;
  const exhorting = text.match(EXHORTING)?.length ?? 0;
  const theme = text.match(THEME)?.length ?? 0;
  weight += Math.min(2, exhorting * 0.7) + Math.min(1.5, theme);
  const [first = '', second = ''] = halves;
  if (halves.length === 2 && first.length >= 4 && Math.abs(first.length - second.length) <= 4) weight += 1.5;
  else if (halves.length > 2 && halves.every((half) => half.length >= 3)) weight += 1.5;
  if (ACTOR.test(text)) weight -= 3;
  if (REPORTING.test(text)) weight -= 1;
  if (/[\d，,：:]/u.test(text.replace(SLOGAN_NUMBER, ''))) weight -= 2;
  return weight;
}

/** Whether a line names a body that acts, as a headline or kicker does and a slogan or section does not. */
export function namesActor(text: string): boolean {
  return ACTOR.test(text);
}
