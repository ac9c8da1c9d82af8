import { io } from 'socket.io-client'

import type { PacedData } from '../servers/pace-messages.ts'
import { findLosses } from './find-losses.ts'
import type { Load } from './load.ts'
import { decodeStamp, type Stamp } from './message.ts'
import { orderNode } from './order-node.ts'
import { percentile } from './percentile.ts'
import { readExactCpuMs } from './process-usage.ts'
import { Readers } from './readers.ts'
import { SequenceCheck } from './sequence-check.ts'
import { systemUs } from './system-us.ts'
import { untilQuiet } from './until-quiet.ts'
import { wait } from './wait.ts'

/** Clients of one node. */
interface Audience {
  /** Waits until each has so many messages, or until nothing more comes. */
  readonly untilQuiet: (messages: number) => Promise<void>
  /** What they should have and have not, in words. */
  readonly findLosses: (messages: number) => string[]
  readonly close: () => void
}

/** The time that a message takes from the node where it is published to the clients of another one. */
export const storeDelivery: Load = async (target, settings) => {
  const {
    readers: count = 10,
    perSecond = 1000,
    dataBytes = 100,
    warmMs = 2000,
    windowMs = 5000,
    transport = 'event-stream',
  } = settings
  const [other] = target.others
  let isWarm = false
  const deliveryMs: number[] = []
  const onMessage = ({ sentUs }: Stamp): void => {
    if (isWarm) deliveryMs.push((systemUs() - sentUs) / 1000)
  }
  const open = transport === 'event-stream' ? openStreams : openSocketIo
  const audience = await open(other!.port, count, onMessage)
  const warm = await orderNode(target.port, 'pace', { perSecond, dataBytes, ms: warmMs })
  await audience.untilQuiet(warm.messages)
  isWarm = true
  const readAllCpuMs = (): readonly number[] =>
    [target.pid, other!.pid, target.brokerPid!].map((pid) => readExactCpuMs(pid))
  const from = readAllCpuMs()
  const { messages, refused } = await orderNode(target.port, 'pace', { perSecond, dataBytes, ms: windowMs })
  await audience.untilQuiet(warm.messages + messages)
  const [publisherCpuUs, readerCpuUs, brokerCpuUs] = readAllCpuMs().map(
    (ms, index) => ((ms - from[index]!) * 1000) / messages,
  )
  const problems = audience.findLosses(warm.messages + messages)
  if (warm.refused + refused > 0) problems.push(`${warm.refused + refused} messages were refused`)
  audience.close()
  return {
    figures: {
      deliveryP50Ms: percentile(deliveryMs, 0.5),
      deliveryP99Ms: percentile(deliveryMs, 0.99),
      publisherCpuUs: publisherCpuUs!,
      readerCpuUs: readerCpuUs!,
      brokerCpuUs: brokerCpuUs!,
    },
    problems,
  }
}

async function openStreams(port: number, count: number, onMessage: (stamp: Stamp) => void): Promise<Audience> {
  const readers = new Readers({ port, dataBytes: 100, onMessage })
  await readers.open(count, count)
  return {
    untilQuiet: (messages) => untilQuiet(readers, messages * count),
    findLosses: (messages) => findLosses(readers, messages),
    close: () => readers.close(),
  }
}

async function openSocketIo(port: number, count: number, onMessage: (stamp: Stamp) => void): Promise<Audience> {
  const clients = Array.from({ length: count }, () => {
    // Otherwise clients of one address share a connection.
    const socket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true })
    return { socket, check: new SequenceCheck() }
  })
  for (const { socket, check } of clients) {
    socket.on('message', (data: PacedData) => {
      const stamp = decodeStamp(JSON.stringify(data))!
      check.see(stamp)
      onMessage(stamp)
    })
  }
  await Promise.all(clients.map(({ socket }) => new Promise<void>((resolve) => socket.once('connect', resolve))))
  const countSeen = (): number => clients.reduce((sum, { check }) => sum + check.seen, 0)
  return {
    untilQuiet: async (messages) => {
      for (let before = -1; countSeen() < messages * count && before !== countSeen();) {
        before = countSeen()
        await wait(500)
      }
    },
    findLosses: (messages) => {
      const wrong = clients.filter(({ check }) => check.seen !== messages || check.faults > 0).length
      return wrong === 0 ? [] : [`${wrong} of ${count} clients did not get exactly ${messages} messages in order`]
    },
    close: () => {
      for (const { socket } of clients) socket.disconnect()
    },
  }
}
