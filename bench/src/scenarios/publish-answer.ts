import type { Scenario } from './scenario.ts'
import { saturate10000 } from './saturated-10000.ts'

/** How long a publisher waits for its answer while the server is busy with 10,000 readers. The same runs as those of saturated-10000. */
export const publishAnswer: Scenario = {
  name: 'publish-answer',
  summary: 'the answer of a POST while saturated with 10,000 readers',
  repeats: { full: 5, quick: 1 },
  jobs: (mode) => ({ windhover: saturate10000(mode)['windhover']! }),
  claims: [
    {
      what: 'publish answered while saturated with 10,000 readers: p99',
      figure: 'answerP99Ms',
      unit: 'ms',
      ours: 'windhover',
      target: { atMost: 250 },
    },
  ],
  shown: [
    ['answerP50Ms', 'ms'],
    ['answerP99Ms', 'ms'],
    ['publishesPerSecond', '/s'],
  ],
}
