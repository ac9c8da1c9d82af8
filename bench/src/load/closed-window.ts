import { once } from 'node:events'
import { type ClientHttp2Session, connect } from 'node:http2'

import type { Load } from './load.ts'
import { readRssBytes } from './process-usage.ts'
import { readCollectedBytes } from './read-collected-bytes.ts'
import { wait } from './wait.ts'

const path = '/sse/broadcast'
const sampleMs = 100

/** Streams of one connection of HTTP/2 that each ask for all that is kept, and whose client takes none of it: what the server holds for them. */
export const closedWindow: Load = async (target, { streams = 1000, windowMs = 5000 }) => {
  const { port, pid } = target
  const authority = `http://127.0.0.1:${port}`
  const open = connect(authority)
  const epoch = await readEpoch(open)
  open.close()
  const emptyBytes = await readCollectedBytes(target)

  const closed = connect(authority, { settings: { initialWindowSize: 0 } })
  closed.on('error', () => {})
  // Before that, Node sends 100 requests at most.
  await once(closed, 'remoteSettings')
  const statuses: number[] = []
  let ended = 0
  for (let index = 0; index < streams; index += 1) {
    // Each at a place of its own, or they would share their bytes.
    const lastEventId = `${epoch}.${index}`
    const stream = closed.request({ ':path': path, accept: 'text/event-stream', 'last-event-id': lastEventId })
    stream.on('response', ({ ':status': status }) => statuses.push(status!))
    stream.on('error', () => {})
    stream.on('close', () => (ended += 1))
  }
  let peakBytes = 0
  for (let waitedMs = 0; waitedMs < windowMs; waitedMs += sampleMs) {
    await wait(sampleMs)
    peakBytes = Math.max(peakBytes, readRssBytes(pid))
  }
  const heldBytes = (await readCollectedBytes(target)) - emptyBytes
  const problems: string[] = []
  const served = statuses.filter((status) => status === 200).length
  if (served < streams) problems.push(`${served} of ${streams} streams were answered 200`)
  if (ended > 0) problems.push(`${ended} of ${streams} streams were ended`)
  closed.destroy()
  return {
    figures: {
      heldMb: heldBytes / 1e6,
      peakMb: (peakBytes - emptyBytes) / 1e6,
      kbPerStream: heldBytes / streams / 1000,
      emptyMb: emptyBytes / 1e6,
    },
    problems,
  }
}

/** The epoch that the first event of a stream names. */
async function readEpoch(session: ClientHttp2Session): Promise<string> {
  const stream = session.request({ ':path': path, accept: 'text/event-stream' })
  stream.setEncoding('utf8')
  let text = ''
  for await (const part of stream) {
    text += part
    const epoch = /^id: ([^.\n]+)\.\d+$/m.exec(text)?.[1]
    if (epoch !== undefined) return epoch
  }
  throw new Error(`A stream had no first event: ${text}`)
}
