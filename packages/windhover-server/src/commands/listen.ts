import type { Command } from 'commander'
import type { ParsedEvent } from 'windhover/client'

import type { Environment } from '../options/read-environment.ts'
import { UsageError } from '../options/usage-error.ts'
import { credentialHelp, credentialVariable, readCredential } from './credential.ts'
import { controlEvents, formatEventJson, formatEventText } from './format-event.ts'
import { isMeantServer } from './is-meant-server.ts'
import { addressOf, defaultServerUrl, parseAddress, serverAddress, serverNameOf } from './server-address.ts'
import { type Terminal, writeLine } from './terminal.ts'

interface ListenFlags {
  readonly url?: string
  readonly json?: boolean
  readonly control?: boolean
  readonly event?: readonly string[]
  readonly channel?: readonly string[]
  readonly count?: string
  readonly lastEventId?: string
  readonly key?: string
}

/** The stream that is listened to where none is named. */
const defaultPath = '/sse/broadcast'

/** Adds `windhover listen`, which prints what a stream sends. */
export function addListen(program: Command, terminal: Terminal): Command {
  const collect = (name: string, names: readonly string[] = []): readonly string[] => [...names, name]
  return program
    .command('listen')
    .summary('print the events of a stream as they arrive')
    .description(
      'Prints the messages of a stream as they arrive, a line each: when it was published, event, id, channel, data. ' +
        'Comes back by itself when the connection ends, without loss. What happens to the connection is told on the ' +
        'standard error output.',
    )
    .argument('[stream]', `Path on the server, or a whole address (default ${defaultPath})`)
    .option('-u, --url <url>', `Address of the server (WINDHOVER_URL; default ${defaultServerUrl})`)
    .option('--key <credential>', credentialHelp)
    .option('-j, --json', 'Print a JSON object a line: time, event, id, channel, data')
    .option('-e, --event <name>', 'Only events of this name; repeatable', collect)
    .option('--channel <name>', 'Only events of this channel; repeatable', collect)
    .option('-n, --count <n>', 'End after this many messages')
    .option('--last-event-id <id>', 'Start after the message with this id')
    .option('--control', 'Print also what the protocol says itself: connected, gap, closing, position')
    .addHelpText('after', '\nExample:\n  windhover listen /sse/broadcast/progress --json --count 1')
    .action((stream: string | undefined, flags: ListenFlags) => listen(stream, flags, terminal))
}

async function listen(stream: string | undefined, flags: ListenFlags, terminal: Terminal): Promise<void> {
  const url = streamAddress(stream, flags, terminal.environment)
  const most = flags.count === undefined ? Infinity : readCount(flags.count)
  const end = new AbortController()
  const stopWaiting = terminal.onInterrupt(() => end.abort())
  const onError = (): void => end.abort()
  terminal.stdout.once('error', onError)
  const notify = (notice: string): void => void terminal.stderr.write(`# ${notice}\n`)
  const credential = credentialFor(url, flags, terminal, notify)
  const lastEventId = flags.lastEventId === undefined ? undefined : readLastEventId(flags.lastEventId)
  const format = flags.json === true ? formatEventJson : formatEventText
  let count = 0
  try {
    // Loaded when it is needed: a server starts without the client.
    const { followStream } = await import('./follow-stream.ts')
    await followStream({
      url,
      credential,
      signal: end.signal,
      onNotice: notify,
      ...(lastEventId === undefined ? {} : { lastEventId }),
      async onEvent(event) {
        const isControl = controlEvents.includes(event.event)
        if (isControl) notifyControl(event, notify)
        if (!isControl || flags.control === true) await writeLine(terminal.stdout, format(event, new Date()))
        if (!isControl) count += 1
        return count < most
      },
    })
  } finally {
    stopWaiting()
    terminal.stdout.off('error', onError)
    end.abort()
  }
}

/** Nobody who names another address says that it may have the credential of the environment. */
function credentialFor(
  url: URL,
  flags: ListenFlags,
  terminal: Terminal,
  notify: (notice: string) => void,
): Readonly<Record<string, string>> {
  const credential = readCredential(['--key', flags.key], terminal)
  const isSilent = flags.key !== undefined || Object.keys(credential).length === 0
  if (isSilent || isMeantServer(url, flags.url, terminal.environment)) return credential
  notify(
    `${serverNameOf(url)} is not the server of ${credentialVariable} (--url, WINDHOVER_URL), and is not shown it; --key shows one`,
  )
  return {}
}

function streamAddress(stream: string | undefined, flags: ListenFlags, environment: Environment): URL {
  const isWhole = stream !== undefined && /^[a-z][a-z0-9+.-]*:\/\//i.test(stream)
  let url = isWhole
    ? parseAddress(stream, 'listen: stream')
    : addressOf(serverAddress(flags.url, environment), stream ?? defaultPath)
  if (isWhole && url.pathname === '/') url = addressOf(url, `${defaultPath}${url.search}`)
  for (const name of flags.event ?? []) url.searchParams.append('event', name)
  for (const name of flags.channel ?? []) url.searchParams.append('channel', name)
  // So that a replay is not dated now, and a reader of two channels can tell them apart.
  if (!url.searchParams.has('meta')) url.searchParams.append('meta', '1')
  return url
}

function notifyControl({ event, data }: ParsedEvent, notify: (notice: string) => void): void {
  if (event === 'gap') notify(`gap: messages may be missing ${data}`)
  if (event === 'closing') notify(`the server is closing the stream ${data}`)
}

/** What can stand in a header: anything else would fail at every try to connect. */
function readLastEventId(text: string): string {
  if (/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text)) return text
  throw new UsageError([`--last-event-id: expected visible ASCII characters, got ${JSON.stringify(text)}`])
}

function readCount(text: string): number {
  if (/^[1-9][0-9]{0,14}$/.test(text)) return Number(text)
  throw new UsageError([`--count: expected a whole number, 1 or more, got ${JSON.stringify(text)}`])
}
