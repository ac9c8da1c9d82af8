import { onEach, type Scenario } from './scenario.ts'

/** Everyone comes back at once, as after a network's outage. */
export const resume: Scenario = {
  name: 'resume',
  summary:
    'readers that resume 100 messages behind, beside as many that connect, in one process (full: 10,000; quick: 4,000)',
  repeats: { full: 3, quick: 1 },
  jobs: (mode) =>
    onEach(['windhover'], {
      load: 'resume',
      settings: { readers: mode === 'quick' ? 4000 : 10_000, messages: 100 },
      isStock: true,
    }),
  cost: 'cpuUsPerDelivery',
  claims: [
    {
      what: 'readers resume 100 messages behind: time over that of connecting',
      figure: 'resumePerConnect',
      unit: '×',
      ours: 'windhover',
      target: { atMost: 2 },
    },
  ],
  shown: [
    ['resumePerConnect', '×'],
    ['resumeSeconds', 's'],
    ['connectSeconds', 's'],
  ],
}
