import type { Calls } from './calls.ts'
import type { Client } from './client.ts'
import type { ClientOptions, StreamOptions } from './client-options.ts'
import type { ClientStream } from './client-stream.ts'
import type { ClientSource, Untyped } from './client-types.ts'
import { createConnection } from './connection.ts'
import { findPosition } from './cursor.ts'
import { createFollow } from './follow/create-follow.ts'
import { createLiveStream, type LiveStreamHost, type UsedStream } from './live-stream.ts'
import { loadPart } from './load-part.ts'
import { reportUncaught } from './report-error.ts'
import { createRequests } from './requests.ts'
import { offerSharing } from './share/offer-sharing.ts'
import { createStored } from './stored/create-stored.ts'
import { createTimer } from './timer.ts'
import type { ValidateData } from './validate-message.ts'
import { isPageHidden, type PageEvent, watchPage } from './watch-page.ts'

/**
 * Makes the client of one server. It requests nothing before somebody listens.
 *
 * ```ts
 * const client = createClient<typeof events>({ url: 'https://api.example.com' })
 * client.stream('/sse/broadcast').on('progress', ({ percent }) => show(percent))
 * ```
 */
export function createClient<Source extends ClientSource = Untyped>(options: ClientOptions = {}): Client<Source> {
  const { schemas, onError = reportUncaught, whenHidden = 'keep', token, ticket, retry = {}, lingerMs = 5000 } = options
  const requests = createRequests(options)
  const used = new Set<UsedStream>()
  const sharing = offerSharing(options, closeAll, onError)
  let unwatch: (() => void) | undefined
  const hiding = createTimer()
  let validate: ValidateData | undefined

  function wake(): void {
    hiding()
    for (const stream of used) stream.wake(true)
  }

  function pause(): void {
    for (const stream of used) stream.pause()
  }

  function hide(): void {
    if (whenHidden !== 'keep') hiding(pause, whenHidden.pauseAfterMs)
  }

  function look({ type, persisted }: PageEvent): void {
    // A page in the cache of pages would keep its connection, and six of them all that HTTP/1.1 has.
    if (type === 'pagehide') return persisted ? pause() : undefined
    const isHidden = isPageHidden()
    if (!isHidden || type === 'pageshow') wake()
    if (!isHidden) return
    if (type === 'online') for (const stream of used) stream.wake(false)
    else hide()
  }

  function onUse(stream: UsedStream, isUsed: boolean): void {
    if (isUsed) {
      used.add(stream)
      unwatch ??= watchPage(look)
      if (isPageHidden()) hide()
    } else if (used.delete(stream) && used.size === 0) {
      hiding()
      unwatch?.()
      unwatch = undefined
    }
  }

  function closeAll(): void {
    for (const stream of used) stream.close()
  }

  /** Loads the calls with the first one. */
  function call<Values extends unknown[], Result>(
    pick: (calls: Calls) => (...values: Values) => Promise<Result>,
  ): (...values: Values) => Promise<Result> {
    return async (...values) => pick((await loadPart(import('./calls.ts'))).createCalls(requests, options))(...values)
  }

  const client: Client<Untyped> = {
    stream(
      path,
      { channels = [], events = [], params = {}, last, lastEventId = '', store, signal, share = true, onRaw } = {},
    ) {
      const filled = path.replace(/\{(\w+)\}/g, (name, key: string) => encodeURIComponent(params[key] ?? name))
      const send: LiveStreamHost['send'] = (chosen, ...request) =>
        requests.open(
          filled,
          [
            // Who says it himself knows better.
            ...(/[?&]meta=/.test(path) ? [] : ['meta=1']),
            ...toQuery('channel', chosen.channels),
            ...toQuery('event', chosen.events),
            ...toQuery('last', last === undefined ? [] : [last]),
          ],
          ...request,
        )
      // Messages that come first are of one reader, and an id that is no position is of a stream per request.
      const isOwn = !share || store || onRaw || last !== undefined || (lastEventId && !findPosition(lastEventId))
      const stream = createLiveStream(
        {
          send,
          onRaw,
          createConnection: (host, chosen) =>
            sharing && !isOwn
              ? sharing.createConnection({ ...host, createConnection, chosen, path: filled, sendFor: send })
              : createConnection(host),
          canRenew: !!(token ?? ticket),
          retry,
          stored: store && createStored(store, retry, onError),
          renewBeforeMs: options.renewBeforeMs ?? 30_000,
          lingerMs,
          validate:
            schemas &&
            ((message) =>
              validate
                ? validate(message)
                : loadPart(import('./validate-message.ts')).then(({ createValidator }) => {
                    validate = createValidator(schemas, options.onInvalid ?? 'drop', onError)
                    return validate(message)
                  })),
          onError,
          onUse,
        },
        { channels, events, lastEventId },
      )
      if (signal?.aborted) stream.close()
      signal?.addEventListener('abort', stream.close)
      return stream as never
    },
    follow(path, followed) {
      const open = (interest: StreamOptions): ClientStream => client.stream(path, interest)
      const host = { open, call: call((calls) => calls.call), retry, lingerMs, onError, onUse }
      return createFollow(host, followed as never) as never
    },
    publish: call(({ publish }) => publish),
    publishMany: call(({ publishMany }) => publishMany),
    ticket: call((calls) => calls.ticket),
    wake,
    close({ everywhere = false } = {}) {
      if (everywhere) sharing?.sayBye()
      closeAll()
    },
  }
  return client as unknown as Client<Source>
}

function toQuery(name: string, values: Iterable<string | number>): string[] {
  return Array.from(values, (value) => `${name}=${encodeURIComponent(value)}`)
}
