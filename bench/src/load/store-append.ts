import type { PublishAnswer } from '../servers/store-orders.ts'
import type { Load, Target } from './load.ts'
import { orderNode } from './order-node.ts'
import { readExactCpuMs } from './process-usage.ts'

/** The window in so many slices, each followed by its control: what else the disk or the machine does meets both. */
const slices = 5

/** Publishers in a closed loop inside of each node, and the same appends by the control of its store: what an append costs. */
export const storeAppend: Load = async (target, settings) => {
  const { publishers = 16, readers = 0, warmMs = 1000, windowMs = 2000, hasControl = false } = settings
  const ports = [target.port, ...target.others.map(({ port }) => port)]
  const publish = (ms: number, joining: number): Promise<PublishAnswer[]> =>
    Promise.all(ports.map((port) => orderNode(port, 'publish', { publishers, readers: joining, ms })))
  const control = (): Promise<PublishAnswer[]> => Promise.all(ports.map((port) => orderNode(port, 'control', {})))
  await publish(warmMs, readers)
  // What the control keeps is then as much as what the store keeps: to trim a full history costs as well.
  if (hasControl) await control()
  const ours: Measured[] = []
  const controls: Measured[] = []
  /* oxlint-disable no-await-in-loop -- in turns */
  for (let slice = 0; slice < slices; slice += 1) {
    ours.push(await measure(target, () => publish(windowMs / slices, 0)))
    if (!hasControl) continue
    controls.push(await measure(target, control))
  }
  /* oxlint-enable no-await-in-loop */
  const own = sum(ours)
  const figures = {
    appendsPerSecond: own.perSecond,
    appendsPerCpuSecond: own.messages / (own.cpuMs / 1000),
    cpuUsPerPublish: (own.cpuMs * 1000) / own.messages,
    ...(target.brokerPid === undefined ? {} : { brokerCpuUsPerPublish: (own.brokerCpuMs * 1000) / own.messages }),
    ...(own.batches === 0 ? {} : { perBatch: own.messages / own.batches }),
  }
  if (!hasControl) return { figures, problems: [] }
  const bare = sum(controls)
  const brokerFigures = {
    controlBrokerCpuUsPerPublish: (bare.brokerCpuMs * 1000) / bare.messages,
    brokerCpuOverControl: own.brokerCpuMs / own.messages / (bare.brokerCpuMs / bare.messages),
  }
  return {
    figures: {
      ...figures,
      controlPerSecond: bare.perSecond,
      overControl: own.perSecond / bare.perSecond,
      controlCpuUsPerPublish: (bare.cpuMs * 1000) / bare.messages,
      ...(target.brokerPid === undefined ? {} : brokerFigures),
    },
    problems: [],
  }
}

/** One slice, as all nodes had it. */
interface Measured {
  readonly answers: readonly PublishAnswer[]
  readonly brokerCpuMs: number
}

async function measure({ brokerPid }: Target, run: () => Promise<readonly PublishAnswer[]>): Promise<Measured> {
  const read = (): number => (brokerPid === undefined ? 0 : readExactCpuMs(brokerPid))
  const fromMs = read()
  const answers = await run()
  return { answers, brokerCpuMs: read() - fromMs }
}

interface Sum {
  readonly messages: number
  readonly perSecond: number
  readonly cpuMs: number
  readonly brokerCpuMs: number
  readonly batches: number
}

/** Nodes work side by side, and slices one after the other: a slice is as long as its longest. */
function sum(measured: readonly Measured[]): Sum {
  const answers = measured.flatMap((slice) => slice.answers)
  const add = (read: (answer: PublishAnswer) => number): number => answers.reduce((all, each) => all + read(each), 0)
  const seconds = measured.reduce((all, slice) => all + Math.max(...slice.answers.map((answer) => answer.seconds)), 0)
  const messages = add((answer) => answer.messages)
  return {
    messages,
    perSecond: messages / seconds,
    cpuMs: add((answer) => answer.cpuMs),
    brokerCpuMs: measured.reduce((all, slice) => all + slice.brokerCpuMs, 0),
    batches: add((answer) => answer.batches),
  }
}
