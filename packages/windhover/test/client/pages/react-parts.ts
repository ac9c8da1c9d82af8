import { createElement, type ReactElement, Suspense } from 'react'
import type { Client, ClientStream, Untyped } from 'windhover/client'
import { type FollowStore, useEvent, useEvents, useFollow, useStatus, useStream } from 'windhover/client/react'

/** What the components below tell the test. */
export const told = { renders: 0 }

/** The newest number of a room, and how its stream is. */
export function Newest({ client, room }: { readonly client: Client<Untyped>; readonly room: string }): ReactElement {
  // The options are another object on each render.
  const stream = useStream(client, '/sse/broadcast', { channels: [room] })
  const { data, status } = useEvent(stream, 'n', { initial: 'none' })
  told.renders += 1
  return createElement('output', { id: 'newest' }, `${status}: ${String(data)}`)
}

/** The last numbers of a room. */
export function List({ client, room }: { readonly client: Client<Untyped>; readonly room: string }): ReactElement {
  const stream = useStream(client, '/sse/broadcast', { channels: [room] })
  const { items, gap } = useEvents(stream, 'n', { keep: 3 })
  const text = items.map(({ data }) => String(data)).join(' ')
  return createElement('output', { id: 'list' }, `${text}${gap ? ` (${gap.reason})` : ''}`)
}

/** The newest event of a name that may change. */
export function Named({
  stream,
  name,
}: {
  readonly stream: ClientStream<Record<string, unknown>>
  readonly name: string
}): ReactElement {
  const { data } = useEvent(stream, name)
  return createElement('output', { id: 'named' }, `${name}: ${String(data)}`)
}

/** Whether a stream is open. It opens none. */
export function Live({ stream }: { readonly stream: ClientStream<Record<string, unknown>> }): ReactElement {
  return createElement('output', { id: 'live' }, useStatus(stream).is)
}

interface Followed {
  readonly state: string | undefined
  readonly status: string
  readonly stale: boolean
  readonly error?: unknown
}

function Waiting({ follow }: { readonly follow: FollowStore<Followed> }): ReactElement {
  const { state, stale } = useFollow(follow, { suspense: true })
  return createElement('output', { id: 'state' }, `${state.toUpperCase()}${stale ? ' (stale)' : ''}`)
}

/** A state that is followed, or a word in its place while it is loaded. */
export function Followed({ follow }: { readonly follow: FollowStore<Followed> }): ReactElement {
  return createElement(
    Suspense,
    { fallback: createElement('output', { id: 'state' }, 'loading') },
    createElement(Waiting, { follow }),
  )
}

/** A followed state without `Suspense`. */
export function Plain({ follow }: { readonly follow: FollowStore<Followed> }): ReactElement {
  const { state = 'nothing yet', status } = useFollow(follow)
  return createElement('output', { id: 'plain' }, `${status}: ${state}`)
}
