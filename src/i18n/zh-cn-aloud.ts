import type { AloudMessages } from './aloud-messages.ts';

export const zhCnAloud: AloudMessages = {
  title: '朗读',
  phases: {
    waiting: '正在找中文语音…',
    'no-voice': '这台设备上没有中文语音，不能朗读。请在系统设置里装上中文语音，装好后这里会自动开始；联网语音会把读的内容发出去，所以不用。',
    reading: '正在朗读',
    paused: '已暂停',
    ended: '读完了',
    failed: '没有读出来，请按“继续”再试',
  },
  position: (sentence, total) => `第 ${sentence} 句，共 ${total} 句`,
  play: '继续',
  again: '重读',
  pause: '暂停',
  previous: '上一句',
  next: '下一句',
  stop: '停止',
  rate: '语速',
  times: (rate) => `${rate}×`,
  readNext: '读下一篇',
  nextMissing: '下一篇打不开，请稍后再试。',
};
