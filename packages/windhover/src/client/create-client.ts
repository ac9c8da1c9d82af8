import type { Client } from './client.ts'
import type { ClientOptions, StreamOptions } from './client-options.ts'
import type { ClientStream } from './client-stream.ts'
import type { ClientSource, Untyped } from './client-types.ts'
import { createFollow } from './follow/create-follow.ts'
import { createLiveStream, type UsedStream } from './live-stream.ts'
import type { ClientTicket, Published } from './publish-types.ts'
import { reportUncaught } from './report-error.ts'
import { createRequests } from './requests.ts'
import { createStored } from './stored/create-stored.ts'
import { createValidator } from './validate-message.ts'
import { watchPage } from './watch-page.ts'

/**
 * Makes the client of one server. It requests nothing before somebody listens.
 *
 * ```ts
 * const client = createClient<typeof events>({ url: 'https://api.example.com' })
 * client.stream('/sse/broadcast').on('progress', ({ percent }) => show(percent))
 * ```
 */
export function createClient<Source extends ClientSource = Untyped>(options: ClientOptions = {}): Client<Source> {
  const { schemas, onInvalid = 'drop', onError = reportUncaught, whenHidden = 'keep', token, ticket } = options
  const requests = createRequests(options)
  const used = new Set<UsedStream>()
  let unwatch: (() => void) | undefined
  let hiding: ReturnType<typeof setTimeout> | undefined

  function wake(): void {
    clearTimeout(hiding)
    for (const stream of used) stream.wake()
  }

  function hide(): void {
    if (whenHidden === 'keep') return
    clearTimeout(hiding)
    hiding = setTimeout(() => {
      for (const stream of used) stream.pause()
    }, whenHidden.pauseAfterMs)
  }

  function onUse(stream: UsedStream, isUsed: boolean): void {
    if (isUsed) {
      used.add(stream)
      unwatch ??= watchPage({ onWake: wake, onHide: hide })
    } else if (used.delete(stream) && used.size === 0) {
      clearTimeout(hiding)
      unwatch?.()
      unwatch = undefined
    }
  }

  const lingerMs = options.lingerMs ?? 5000
  const client: Client<Untyped> = {
    stream(path, { channels = [], events = [], params = {}, last, lastEventId = '', store, signal } = {}) {
      const filled = path.replace(/\{(\w+)\}/g, (name, key: string) => encodeURIComponent(params[key] ?? name))
      const lastQuery = last === undefined ? [] : [`last=${last}`]
      const retry = options.retry ?? {}
      const stream = createLiveStream(
        {
          send: (chosen, id, abort, refresh) =>
            requests.open(
              filled,
              ['meta=1', ...toQuery('channel', chosen.channels), ...toQuery('event', chosen.events), ...lastQuery],
              id,
              abort,
              refresh,
            ),
          canRenew: (token ?? ticket) !== undefined,
          retry,
          stored: store && createStored(store, retry, onError),
          renewBeforeMs: options.renewBeforeMs ?? 30_000,
          lingerMs,
          validate: schemas && createValidator(schemas, onInvalid, onError),
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
      const { retry = {} } = options
      const open = (interest: StreamOptions): ClientStream => client.stream(path, interest)
      return createFollow({ open, call: requests.call, retry, lingerMs, onError, onUse }, followed as never) as never
    },
    publish: (event, data, { signal, ...details } = {}) =>
      requests.post('/api/broadcast', { event, data, ...details }, signal) as Promise<Published>,
    async publishMany(items, { signal } = {}) {
      const published: Published[] = []
      // One after the other: the order is theirs.
      for (const item of items) published.push((await requests.post('/api/broadcast', item, signal)) as Published)
      return published
    },
    async ticket(path = '/sse/broadcast', { signal, ...asked } = {}) {
      const got = (await requests.post('/api/tickets', asked, signal)) as ClientTicket
      return { ...got, url: requests.address(path + got.url.slice(got.url.indexOf('?'))) }
    },
    wake,
    close() {
      for (const stream of used) stream.close()
    },
  }
  return client as unknown as Client<Source>
}

function toQuery(name: string, values: Iterable<string>): string[] {
  return Array.from(values, (value) => `${name}=${encodeURIComponent(value)}`)
}
