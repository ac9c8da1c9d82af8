import { reservedEvents } from 'windhover'
import { countEdits, findSimilarName } from 'windhover/adapter'

import { type CustomaryPlace, customaryPlaces, publishingPlace } from './customary-paths.ts'

/** What is served, and may be hinted at. */
export interface ServedPaths {
  /** Stands before every path, and is not in them; empty for nothing. */
  readonly prefix: string
  /** Without parameters. */
  readonly paths: readonly string[]
  /** The names of the declared events, which have paths of their own. */
  readonly events: readonly string[]
  /** Whether streams carry events that are not declared, too. */
  readonly open: boolean
}

/** Longer paths are no slips, and comparing them would cost their length. */
const longestPath = 128

/** How many paths an unknown one is compared with: clients may ask for any number of them. */
const maxCompared = 100

/**
 * Finds what was looked for at a path where nothing is. It may be what other programs have there, an event without a
 * path of its own, or a path that is spelt almost so. Names what is served alone.
 */
export class PathHints {
  readonly #served: ServedPaths
  readonly #places: ReadonlyMap<string, CustomaryPlace>

  constructor(served: ServedPaths) {
    this.#served = served
    const places = customaryPlaces.filter(({ path }) => served.paths.includes(path))
    this.#places = new Map(places.flatMap((place) => place.otherNames.map((name) => [name, place])))
  }

  /** Returns a sentence without a full stop that names the right path. */
  find(method: string, url: string): string | undefined {
    const { prefix } = this.#served
    if (url.length > longestPath || !url.startsWith(prefix)) return undefined
    const path = url.slice(prefix.length)
    const isWriting = method === 'POST' || method === 'PUT'
    return this.#findCustomary(isWriting, path) ?? this.#findEvent(isWriting, path) ?? this.#findNearest(path)
  }

  #findCustomary(isWriting: boolean, path: string): string | undefined {
    const name = path.toLowerCase().replace(/^\/+|\/+$/g, '')
    const isPublish = isWriting && publishingPlace.otherNames.includes(name)
    const place = isPublish ? publishingPlace : this.#places.get(name)
    return place && `${place.says} ${this.#served.prefix}${place.path}`
  }

  #findEvent(isWriting: boolean, path: string): string | undefined {
    const [, base, event] = eventPath.exec(path) ?? []
    if (base === undefined || event === undefined) return undefined
    const { prefix, events, open } = this.#served
    const similar = findSimilarName(event, events)
    if (similar !== undefined) return `did you mean ${prefix}${base}/${similar}?`
    if (!open || events.includes(event) || reservedEvents.includes(event)) return undefined
    return base === '/sse/broadcast' && !isWriting
      ? `only declared events have a path; others are streamed at ${prefix}${base}?event=${event}`
      : `only declared events have a path; others are published by POST to ${prefix}/api/broadcast`
  }

  #findNearest(path: string): string | undefined {
    const { prefix, paths } = this.#served
    const asked = path.toLowerCase().replace(/(?<=.)\/+$/, '')
    let nearest: string | undefined
    let limit = Math.min(3, Math.ceil(asked.length / 5)) + 1
    for (const known of paths.slice(0, maxCompared)) {
      if (known === '/' || Math.abs(known.length - asked.length) >= limit) continue
      const edits = countEdits(asked, known.toLowerCase())
      if (edits >= limit) continue
      nearest = known
      limit = edits
    }
    return nearest === undefined ? undefined : `did you mean ${prefix}${nearest}?`
  }
}

/** The path of one event, of any name that stands in a query as it stands here. */
const eventPath = /^(\/sse\/broadcast|\/api\/broadcast)\/([A-Za-z0-9._~-]+)\/?$/
