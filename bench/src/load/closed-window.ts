import { once } from 'node:events'
import { type ClientHttp2Session, connect } from 'node:http2'

import type { Load } from './load.ts'
import { readRssBytes } from './process-usage.ts'
import { readCollectedBytes } from './read-collected-bytes.ts'
import { wait } from './wait.ts'

const path = '/sse/broadcast'
const sampleMs = 100

/** Long enough for the streams that warm the server to be given what they are given. */
const settleMs = 1000

/** Streams of one connection of HTTP/2 that each ask for all that is kept, and whose client takes none of it: what the server holds for them. */
export const closedWindow: Load = async (target, { streams = 1000, windowMs = 5000 }) => {
  const { port, pid } = target
  const authority = `http://127.0.0.1:${port}`
  const plain = connect(authority)
  const epoch = await readEpoch(plain)
  plain.close()
  const warm = await UnreadStreams.open(authority, epoch, streams / 10)
  await wait(settleMs)
  warm.close()
  const emptyBytes = await readCollectedBytes(target)

  const unread = await UnreadStreams.open(authority, epoch, streams)
  let peakBytes = 0
  for (let waitedMs = 0; waitedMs < windowMs; waitedMs += sampleMs) {
    await wait(sampleMs)
    peakBytes = Math.max(peakBytes, readRssBytes(pid))
  }
  const heldBytes = (await readCollectedBytes(target)) - emptyBytes
  const problems: string[] = []
  if (unread.served < streams) problems.push(`${unread.served} of ${streams} streams were answered 200`)
  if (unread.ended > 0) problems.push(`${unread.ended} of ${streams} streams were ended`)
  unread.close()
  return {
    figures: {
      heldMb: heldBytes / 1e6,
      peakMb: (peakBytes - emptyBytes) / 1e6,
      emptyMb: emptyBytes / 1e6,
    },
    problems,
  }
}

/** A connection whose streams the server may send no data on. */
class UnreadStreams {
  readonly #session: ClientHttp2Session
  served = 0
  ended = 0

  private constructor(session: ClientHttp2Session) {
    this.#session = session
    session.on('error', () => {})
  }

  static async open(authority: string, epoch: string, count: number): Promise<UnreadStreams> {
    const session = connect(authority, { settings: { initialWindowSize: 0 } })
    const unread = new UnreadStreams(session)
    // Before that, Node sends 100 requests at most.
    await once(session, 'remoteSettings')
    for (let index = 0; index < count; index += 1) {
      // Each at a place of its own, or they would share their bytes.
      const lastEventId = `${epoch}.${index}`
      const stream = session.request({ ':path': path, accept: 'text/event-stream', 'last-event-id': lastEventId })
      stream.on('response', ({ ':status': status }) => {
        if (status === 200) unread.served += 1
      })
      stream.on('error', () => {})
      stream.on('close', () => (unread.ended += 1))
    }
    return unread
  }

  close(): void {
    this.#session.destroy()
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
