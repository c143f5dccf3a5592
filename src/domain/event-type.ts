/** The closed list of event types (活动类型). Definitions and exclusions: data/truth/event-types.json. */
export const EVENT_TYPES = [
  '慰问关爱', '调研走访', '学习宣讲', '教育培训', '会议部署', '组织建设', '启动揭牌', '文体活动', '竞赛表彰', '安全健康',
  '服务维权', '阵地建设', '劳模工匠', '参观交流', '产改创新',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];
