import type { Load } from './load.ts'
import { orderNode } from './order-node.ts'
import { readExactCpuMs } from './process-usage.ts'
import { wait } from './wait.ts'

/** How long a follower may take for what was published, once nothing more is. */
const limitMs = 10_000

/** A node without readers that follows what another one publishes: what a message costs it, and the broker. */
export const storeTail: Load = async (target, settings) => {
  const { perSecond = 4000, dataBytes = 100, warmMs = 2000, windowMs = 5000 } = settings
  const [follower] = target.others
  const pace = async (ms: number): Promise<number> => {
    const { messages, refused } = await orderNode(target.port, 'pace', { perSecond, dataBytes, ms })
    const { offset } = await orderNode(target.port, 'head', {})
    await untilHead(follower!.port, offset)
    if (refused > 0) throw new Error(`${refused} messages were refused`)
    return messages
  }
  await pace(warmMs)
  const read = (): readonly number[] => [target.pid, follower!.pid, target.brokerPid!].map((pid) => readExactCpuMs(pid))
  const from = read()
  const messages = await pace(windowMs)
  const [publisherCpuUs, followerCpuUs, brokerCpuUs] = read().map(
    (ms, index) => ((ms - from[index]!) * 1000) / messages,
  )
  return {
    figures: { followerCpuUs: followerCpuUs!, publisherCpuUs: publisherCpuUs!, brokerCpuUs: brokerCpuUs! },
    problems: [],
  }
}

async function untilHead(port: number, offset: number): Promise<void> {
  const endMs = performance.now() + limitMs
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- asked again until it is there
    const head = await orderNode(port, 'head', {})
    if (head.offset >= offset) return
    if (performance.now() > endMs) throw new Error(`the follower is at ${head.offset} of ${offset}`)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await wait(100)
  }
}
