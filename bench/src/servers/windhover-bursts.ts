import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'

import type { Hub } from 'windhover'

import type { BurstsAnswer } from '../load/bursts.ts'
import { createData, nowUs } from '../load/message.ts'
import { announce } from './announce.ts'
import { CountingSink } from './counting-sink.ts'

/** What a pass is asked for with. */
interface Pass {
  readonly readers: number
  readonly burst: number
  readonly messages: number
}

/** The library of a build of ours, whose folder is the one argument, with its defaults. A POST has it publish to readers of its own process. */
const [library] = process.argv.slice(2)
const { createHub } = (await import(`${library}/dist/index.js`)) as typeof import('windhover')

const dataBytes = 100
const hub: Hub = createHub()
const sinks: CountingSink[] = []
/** Messages of all passes so far. The one of number n goes to channel n modulo the number of readers. */
let published = 0
let arrived = 0
let onArrived = (): void => {}

announce(
  createServer((request, response) => {
    void json(request)
      .then((pass) => run(pass as Pass))
      .then((answer) => response.end(JSON.stringify(answer)))
  }),
)

async function run({ readers, burst, messages }: Pass): Promise<BurstsAnswer> {
  if (sinks.length === 0) join(readers)
  const fromUs = nowUs()
  for (const end = published + messages; published < end;) {
    const size = Math.min(burst, end - published)
    const allArrived = untilArrived(published + size)
    await Promise.all(Array.from({ length: size }, () => publishNext(readers)))
    await allArrived
  }
  const seconds = (nowUs() - fromUs) / 1e6
  const wrong = sinks.filter((sink, index) => !sink.hasExactly(Math.ceil((published - index) / readers))).length
  return { seconds, wrong }
}

function join(readers: number): void {
  const sampleEvery = Math.ceil(readers / 16)
  for (let index = 0; index < readers; index += 1) {
    const sink = new CountingSink(dataBytes, index % sampleEvery === 0, (count) => {
      arrived += count
      onArrived()
    })
    sinks.push(sink)
    hub.join({ path: '/sse/broadcast', channels: [`c${index}`], sink })
  }
}

function publishNext(readers: number): Promise<unknown> {
  const number = published
  published += 1
  // One publisher a channel, as each reader sees one channel only.
  const stamp = { publisher: 0, sequence: Math.floor(number / readers), sentUs: 0 }
  return hub.publish('message', createData(stamp, dataBytes), { channel: `c${number % readers}` })
}

function untilArrived(count: number): Promise<void> {
  return new Promise((resolve) => {
    onArrived = () => {
      if (arrived >= count) resolve()
    }
  })
}
