import { expect, onTestFinished, test } from 'vitest'

import { linkPorts } from '../../test/support/linked-ports.ts'
import type { MetricValues } from '../metrics/metric-values.ts'
import type { NodeMetrics } from '../nodes/node-metrics.ts'
import { createIpcMetrics } from './ipc-metrics.ts'
import { WorkerMetrics } from './worker-metrics.ts'
import type { WorkerProcess } from './worker-process.ts'

function metric(name: string, type: MetricValues['type'], value: number): MetricValues {
  return { name, help: 'h', type, aggregator: 'sum', values: [{ labels: { a: 'x' }, value }] }
}

/** A worker in this process, with a count and a gauge that a test sets. */
function startWorker(all: WorkerMetrics): {
  readonly worker: WorkerProcess
  readonly node: NodeMetrics
  readonly now: { count: number; readers: number; isBusy: boolean }
  readonly close: () => void
} {
  const { primary, worker: link, close } = linkPorts()
  onTestFinished(close)
  const node = createIpcMetrics(link)
  const now = { count: 0, readers: 0, isBusy: false }
  node.offer(() =>
    now.isBusy
      ? Promise.reject(new Error('busy'))
      : Promise.resolve([metric('c_total', 'counter', now.count), metric('readers', 'gauge', now.readers)]),
  )
  const worker = { name: 'w', pid: 1, link: primary } as Partial<WorkerProcess> as WorkerProcess
  all.serve(primary)
  all.add(worker)
  return { worker, node, now, close }
}

function sum(processes: readonly (readonly MetricValues[])[], name: string): number {
  const values = processes.flatMap((metrics) => metrics.filter((one) => one.name === name).flatMap((one) => one.values))
  return values.reduce((total, { value }) => total + value, 0)
}

test('any worker is told the metrics of all', async () => {
  const all = new WorkerMetrics()
  const [one, other] = [startWorker(all), startWorker(all)]
  Object.assign(one.now, { count: 2, readers: 1 })
  Object.assign(other.now, { count: 3, readers: 4 })
  for (const { node } of [one, other]) {
    // oxlint-disable-next-line no-await-in-loop -- two
    const gathered = await node.gather()
    expect([sum(gathered, 'c_total'), sum(gathered, 'readers')]).toEqual([5, 5])
  }
})

test('what a worker has counted goes on to count when it is gone, and its readers do not', async () => {
  const all = new WorkerMetrics()
  const [one, other, third] = [startWorker(all), startWorker(all), startWorker(all)]
  for (const { now } of [one, other, third]) Object.assign(now, { count: 2, readers: 1 })
  await one.node.gather()
  for (const { worker, close } of [other, third]) {
    close()
    all.remove(worker)
  }
  all.remove(other.worker)
  const gathered = await one.node.gather()
  expect([sum(gathered, 'c_total'), sum(gathered, 'readers')]).toEqual([6, 1])
})

test('a worker that ends while it is asked is counted once', async () => {
  const all = new WorkerMetrics()
  const [one, other] = [startWorker(all), startWorker(all)]
  for (const { now } of [one, other]) now.count = 2
  await one.node.gather()
  const gathering = one.node.gather()
  other.close()
  all.remove(other.worker)
  expect(sum(await gathering, 'c_total')).toBe(4)
})

test('a worker that cannot tell counts with what it told last', async () => {
  const all = new WorkerMetrics()
  const [one, other] = [startWorker(all), startWorker(all)]
  Object.assign(other.now, { count: 3 })
  await one.node.gather()
  Object.assign(other.now, { count: 9, isBusy: true })
  expect(sum(await one.node.gather(), 'c_total')).toBe(3)
  other.now.isBusy = false
  expect(sum(await one.node.gather(), 'c_total')).toBe(9)
})

test('a worker whose primary is gone cannot tell', async () => {
  const all = new WorkerMetrics()
  const one = startWorker(all)
  one.close()
  await expect(one.node.gather()).rejects.toMatchObject({ code: 'unavailable' })
})
