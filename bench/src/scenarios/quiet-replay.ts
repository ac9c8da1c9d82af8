import { onEach, type Scenario } from './scenario.ts'

/** Whether a reader of a channel with few messages pays for the history of all others. */
export const quietReplay: Scenario = {
  name: 'quiet-replay',
  summary:
    '1,000 readers that come back to a channel with 1 of 10,000 messages of a history of 100,000 (quick: of 30,000), beside as many that connect, in turns in one process',
  repeats: { full: 3, quick: 1 },
  jobs: (mode) =>
    onEach(['windhover'], {
      load: 'quiet-replay',
      settings: { readers: 1000, messages: mode === 'quick' ? 30_000 : 100_000 },
    }),
  cost: 'cpuUsPerReader',
  claims: [
    {
      what: 'readers resume a quiet channel of a long history: time over that of connecting',
      figure: 'replayPerConnect',
      unit: '×',
      ours: 'windhover',
      target: { atMost: 3 },
    },
  ],
  shown: [
    ['replayPerConnect', '×'],
    ['replaySeconds', 's'],
    ['connectSeconds', 's'],
    ['cpuUsPerReader', 'µs'],
  ],
}
