import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { connect, openStream } from 'windhover/testing'

import { document } from './describe-report.ts'
import { job, progress } from './progress-stream.ts'
import { report } from './report-stream.ts'
import { server } from './serve-report.ts'

afterAll(async () => {
  await Promise.all([report.close(), progress.close()])
  server.close()
})

test('the report is served, and goes on after the last row', async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/reports/sales`
  const stream = await openStream(`${url}?rows=5`, { lastEventId: '3' })
  expect((await stream.take(2, 'row')).map(({ data }) => data)).toEqual([
    { n: 4, total: 20 },
    { n: 5, total: 25 },
  ])
  expect((await stream.next('summary')).data).toEqual({ rows: 5 })
  expect((await stream.waitForClose()).reason).toBe('done')
  expect((await openStream(`${url}?rows=0`)).status).toBe(400)
})

test('the progress is sent until the job is done, and nothing listens after', async () => {
  const stream = connect(progress)
  job.emit('percent', 50)
  expect((await stream.next('percent')).data).toBe(50)
  job.emit('done')
  expect((await stream.waitForClose()).reason).toBe('done')
  const left = connect(progress)
  await left.close()
  await progress.close()
  expect(job.eventNames()).toEqual([])
})

test('the document has the parameters and the events', () => {
  const { get } = (document['paths'] as Record<string, { get: { parameters: { name: string }[] } }>)[
    '/reports/{report}'
  ]!
  expect(get.parameters.map(({ name }) => name)).toEqual(['report', 'rows', 'lastEventId', 'Last-Event-ID'])
  expect(JSON.stringify(get)).toContain('"summary"')
})
