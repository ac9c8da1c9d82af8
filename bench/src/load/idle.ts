import type { ReaderRequest } from './format-request.ts'
import { Http2Readers } from './http2-readers.ts'
import type { Load } from './load.ts'
import { readRssBytes } from './process-usage.ts'
import { Publisher } from './publisher.ts'
import { readCollectedBytes } from './read-collected-bytes.ts'
import { Readers } from './readers.ts'
import { takeTurn } from './take-turn.ts'
import { wait } from './wait.ts'

const dataBytes = 100

/**
 * What one more idle reader costs: memory with all readers less that with fewer. The server is warmed first with some readers that
 * come and go and some messages. Garbage is collected before either part comes, so that what is left of connecting is the same after both.
 */
export const idle: Load = async (target, settings) => {
  const { port, pid, dialect, isSecure } = target
  const { readers: count = 10_000, fromReaders = count / 2, settleMs = 20_000, messages = 20 } = settings
  const { channels = 0, events = 0, transport, streams = 100 } = settings
  const create = (): Readers | Http2Readers => {
    const options = { port, dataBytes, dialect, isSecure }
    return transport === 'http2' ? new Http2Readers(options, streams) : new Readers(options)
  }
  let opened = 0
  const open = (readers: Readers | Http2Readers, more: number): Promise<void> =>
    takeTurn(() => readers.open(more, 0, () => askForNames(opened++, channels, events)))
  const warm = create()
  await open(warm, fromReaders / 2)
  const publisher = new Publisher({ port, index: 0, dataBytes, dialect, isSecure })
  for (let index = 0; index < messages; index += 1) await publisher.publish()
  warm.close()
  publisher.close()
  await wait(settleMs / 4)
  const emptyBytes = await readCollectedBytes(target)

  const readers = create()
  await open(readers, fromReaders)
  await wait(settleMs)
  const fewerBytes = readRssBytes(pid)
  const fewerCollectedBytes = await readCollectedBytes(target)
  await open(readers, count - fromReaders)
  await wait(settleMs)
  const fullBytes = readRssBytes(pid)
  const fullCollectedBytes = await readCollectedBytes(target)
  const problems = readers.lost > 0 ? [`${readers.lost} connections lost: ${readers.lostReason}`] : []
  readers.close()
  return {
    figures: {
      bytesPerReader: (fullBytes - fewerBytes) / (count - fromReaders),
      collectedBytesPerReader: (fullCollectedBytes - fewerCollectedBytes) / (count - fromReaders),
      kbPerReader: (fullBytes - fewerBytes) / (count - fromReaders) / 1000,
      collectedKbPerReader: (fullCollectedBytes - fewerCollectedBytes) / (count - fromReaders) / 1000,
      emptyMb: emptyBytes / 1e6,
      fewerMb: fewerBytes / 1e6,
      fewerCollectedMb: fewerCollectedBytes / 1e6,
      fullMb: fullBytes / 1e6,
      fullCollectedMb: fullCollectedBytes / 1e6,
    },
    problems,
  }
}

/** A request for so many channels and events that no other reader asks for; without any the server's default. */
function askForNames(reader: number, channels: number, events: number): ReaderRequest {
  const names = (kind: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${kind}=r${reader}.${index}`)
  const query = [...names('channel', channels), ...names('event', events)].join('&')
  return query === '' ? {} : { path: `/sse/broadcast?${query}` }
}
