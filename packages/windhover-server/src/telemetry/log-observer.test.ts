import pino from 'pino'
import { expect, test } from 'vitest'

import { createLogObserver } from './log-observer.ts'
import { SummedLog } from './summed-log.ts'

test('doubtful names have a line each, until there are more than a program misspells', () => {
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const summed = new SummedLog(log)
  const observer = createLogObserver(log, summed)
  for (let n = 1; n <= 5_000; n += 1) observer.onDoubtfulName?.({ event: `price${n}`, meant: 'price' })
  summed.flush()
  expect(lines[999]).toMatchObject({
    event: 'price1000',
    meant: 'price',
    by: 'a publish',
    msg: '"price1000" is not declared; did you mean "price"?',
  })
  const msg = 'more undeclared events are spelt almost as declared ones'
  expect(lines.slice(1_000)).toMatchObject([
    { event: 'price1001', msg },
    { event: 'price5000', msg, suppressed: 3_999 },
  ])
})
