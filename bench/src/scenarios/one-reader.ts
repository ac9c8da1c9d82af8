import { onEach, type Scenario } from './scenario.ts'

/** What publishing costs if hardly anybody reads, so that nothing is shared. */
export const oneReader: Scenario = {
  name: 'one-reader',
  summary: '1 reader and 16 publishers in a closed loop, and 16 readers and 1 publisher',
  repeats: { full: 3, quick: 1 },
  jobs: () => ({ ...jobs('1 reader', 1, 16), ...jobs('16 readers', 16, 1) }),
  cost: 'cpuUsPerPublish',
  claims: [
    {
      what: '1 reader, 16 publishers: CPU per publish',
      figure: 'cpuUsPerPublish',
      unit: 'µs',
      ours: 'windhover, 1 reader',
      against: 'writing-control, 1 reader',
      target: { atMost: 1.5 },
    },
    {
      what: '16 readers, 1 publisher: p50 from POST to read',
      figure: 'deliveryP50Ms',
      unit: 'ms',
      ours: 'windhover, 16 readers',
      against: 'nchan, 16 readers',
      target: { atMost: 1.5 },
    },
  ],
  shown: [
    ['cpuUsPerPublish', 'µs'],
    ['publishesPerSecond', '/s'],
    ['deliveryP50Ms', 'ms'],
    ['deliveryP99Ms', 'ms'],
    ['answerP50Ms', 'ms'],
    ['serverCpuPercent', '%'],
    ['clientCpuPercent', '%'],
  ],
}

/** The writing control parses the JSON of each POST and writes it once for each reader, which is the least that this can cost on `node:http`. */
function jobs(what: string, readers: number, publishers: number): ReturnType<Scenario['jobs']> {
  const each = onEach(['windhover', 'writing-control', 'nchan'], {
    load: 'saturated',
    settings: { readers, publishers, warmMs: 1500, windowMs: 2000, isCost: true },
  })
  return Object.fromEntries(Object.entries(each).map(([server, job]) => [`${server}, ${what}`, job]))
}
