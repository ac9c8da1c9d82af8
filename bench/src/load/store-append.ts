import type { PublishAnswer } from '../servers/store-orders.ts'
import type { Load, Target } from './load.ts'
import { orderNode } from './order-node.ts'
import { readCpuMs } from './process-usage.ts'

/** Publishers in a closed loop inside of each node, and then the same appends by the control of its store: what an append costs. */
export const storeAppend: Load = async (target, settings) => {
  const { publishers = 16, readers = 0, warmMs = 1000, windowMs = 2000, hasControl = false } = settings
  const ports = [target.port, ...target.others.map(({ port }) => port)]
  const publish = (ms: number, joining: number): Promise<PublishAnswer[]> =>
    Promise.all(ports.map((port) => orderNode(port, 'publish', { publishers, readers: joining, ms })))
  await publish(warmMs, readers)
  const ours = await measureBroker(target, () => publish(windowMs, 0))
  const [first] = ours.answer as [PublishAnswer]
  const messages = ours.answer.reduce((sum, answer) => sum + answer.messages, 0)
  const appendsPerSecond = ours.answer.reduce((sum, answer) => sum + answer.messages / answer.seconds, 0)
  const figures = {
    appendsPerSecond,
    appendsPerCpuSecond: messages / (sumCpuMs(ours.answer) / 1000),
    cpuUsPerPublish: (sumCpuMs(ours.answer) * 1000) / messages,
    ...(target.brokerPid === undefined ? {} : { brokerCpuUsPerPublish: (ours.brokerCpuMs * 1000) / messages }),
    ...(first.batches === 0 ? {} : { perBatch: first.messages / first.batches }),
  }
  if (!hasControl) return { figures, problems: [] }

  const control = await measureBroker(target, () => orderNode(target.port, 'control', {}))
  const bare = control.answer
  const brokerFigures =
    target.brokerPid === undefined
      ? {}
      : {
          controlBrokerCpuUsPerPublish: (control.brokerCpuMs * 1000) / bare.messages,
          brokerCpuOverControl: ours.brokerCpuMs / control.brokerCpuMs,
        }
  return {
    figures: {
      ...figures,
      controlPerSecond: bare.messages / bare.seconds,
      overControl: appendsPerSecond / (bare.messages / bare.seconds),
      controlCpuUsPerPublish: (bare.cpuMs * 1000) / bare.messages,
      ...brokerFigures,
    },
    problems: [],
  }
}

async function measureBroker<Answer>(
  { brokerPid }: Target,
  run: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly brokerCpuMs: number }> {
  const read = (): number => (brokerPid === undefined ? 0 : readCpuMs(brokerPid))
  const fromMs = read()
  const answer = await run()
  return { answer, brokerCpuMs: read() - fromMs }
}

function sumCpuMs(answers: readonly PublishAnswer[]): number {
  return answers.reduce((sum, { cpuMs }) => sum + cpuMs, 0)
}
