/** The 16 districts of Beijing (after 2010) and the Economic-Technological Development Area, in the usual official order. */
export const DISTRICTS = [
  '东城区', '西城区', '朝阳区', '丰台区', '石景山区', '海淀区', '门头沟区', '房山区', '通州区', '顺义区', '昌平区', '大兴区',
  '怀柔区', '平谷区', '密云区', '延庆区', '经济技术开发区(亦庄)',
] as const;
export type DistrictName = (typeof DISTRICTS)[number];

/** What the names of bodies all over these districts begin with; the longer first. */
export const CITY_NAMES = ['北京市', '北京'] as const;

/** How a district stands in addresses. */
export const DISTRICT_IDS: Readonly<Record<DistrictName, string>> = {
  东城区: 'dongcheng', 西城区: 'xicheng', 朝阳区: 'chaoyang', 丰台区: 'fengtai', 石景山区: 'shijingshan', 海淀区: 'haidian', 门头沟区: 'mentougou', 房山区: 'fangshan', 通州区: 'tongzhou',
  顺义区: 'shunyi', 昌平区: 'changping', 大兴区: 'daxing', 怀柔区: 'huairou', 平谷区: 'pinggu', 密云区: 'miyun', 延庆区: 'yanqing', '经济技术开发区(亦庄)': 'yizhuang',
};

/** What people call a district beside its name, where the name does not hold it. */
export const DISTRICT_ALIASES: Readonly<Partial<Record<string, readonly string[]>>> = { '经济技术开发区(亦庄)': ['经开区'] } satisfies Partial<Record<DistrictName, readonly string[]>>;

/** Strongest first: the first that holds is a story's `basis` for a district. */
export const DISTRICT_BASES = ['named', 'subdivision', 'organization', 'place'] as const;
export type DistrictBasis = (typeof DISTRICT_BASES)[number];

export const DISTRICT_ROLES = ['primary', 'mentioned'] as const;
export type DistrictRole = (typeof DISTRICT_ROLES)[number];
