import type { DistrictName } from '../domain/district.ts';
import type { EventType } from '../domain/event-type.ts';

/** Official English names of the districts. */
export const EN_DISTRICTS: Readonly<Record<DistrictName, string>> = {
  东城区: 'Dongcheng District', 西城区: 'Xicheng District', 朝阳区: 'Chaoyang District', 丰台区: 'Fengtai District',
  石景山区: 'Shijingshan District', 海淀区: 'Haidian District', 门头沟区: 'Mentougou District', 房山区: 'Fangshan District',
  通州区: 'Tongzhou District', 顺义区: 'Shunyi District', 昌平区: 'Changping District', 大兴区: 'Daxing District',
  怀柔区: 'Huairou District', 平谷区: 'Pinggu District', 密云区: 'Miyun District', 延庆区: 'Yanqing District',
  '经济技术开发区(亦庄)': 'Economic-Technological Development Area (Yizhuang)',
};

export const EN_EVENT_TYPES: Readonly<Record<EventType, string>> = {
  慰问关爱: 'Care and support', 调研走访: 'Field visits', 学习宣讲: 'Study and briefings', 教育培训: 'Training',
  会议部署: 'Meetings and planning', 组织建设: 'Organization building', 启动揭牌: 'Launches and openings',
  文体活动: 'Arts and sports', 竞赛表彰: 'Contests and awards', 安全健康: 'Safety and health', 服务维权: 'Services and rights',
  阵地建设: 'Staff facilities', 劳模工匠: 'Model workers and craftspeople', 参观交流: 'Tours and exchanges',
  产改创新: 'Workforce reform and innovation',
};
