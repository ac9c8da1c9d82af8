import { type Claim, onEach, type Scenario } from './scenario.ts'

/** What it costs until a server that is started answers. */
export const start: Scenario = {
  name: 'start',
  summary: 'a server with its defaults, from its start to the first byte of the first stream, and a second later',
  repeats: { full: 5, quick: 1 },
  jobs: (mode) =>
    onEach(['windhover', 'starting-control', ...(mode === 'quick' ? [] : ['fastify-sse', 'better-sse'])], {
      load: 'start',
      settings: {},
      isStock: true,
    }),
  claims: [
    claim('CPU', 'cpuToAnswerMs', 'ms', { target: { atMost: 500 } }),
    claim('resident memory', 'residentMb', 'MB', { target: { atMost: 90 } }),
    claim('CPU', 'cpuToAnswerMs', 'ms', { against: 'starting-control', target: { atMost: 1.25 } }),
  ],
  shown: [
    ['cpuToAnswerMs', 'ms'],
    ['toAnswerMs', 'ms'],
    ['residentMb', 'MB'],
    ['cpuLaterMs', 'ms'],
    ['residentLaterMb', 'MB'],
    ['peakMb', 'MB'],
  ],
}

function claim(what: string, figure: string, unit: string, rest: Pick<Claim, 'target' | 'against'>): Claim {
  return { what: `from the start to the first answer: ${what}`, figure, unit, ours: 'windhover', ...rest }
}
