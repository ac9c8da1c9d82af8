import type { FeedProblem, ProblemKind } from './feed-data.ts'
import type { MetricReading } from './metric-reading.ts'

/** What is known of the last problem of a group, beside its count. */
export type ProblemSample = Partial<Pick<FeedProblem, 'channel' | 'stream' | 'subject' | 'detail'>>

/** The most problems that are told at once: those that happened most often; the others wait, and their counts grow. */
const maxTold = 10

interface Group {
  readonly kind: ProblemKind
  readonly cause: string
  total: number
  told: number
  sample: ProblemSample
}

/** Where problems are counted: a metric, the label that is the cause, and which of its values are problems of a kind. */
interface Source {
  readonly metric: string
  readonly label: string
  readonly kindOf: (value: string) => ProblemKind | undefined
  /** The cause, if it is another word than the value. */
  readonly causeOf?: (value: string) => string
}

/** How readers end with which something is wrong. */
export const kindsOfEndings: Readonly<Record<string, ProblemKind | undefined>> = {
  slow: 'slow',
  stalled: 'stall',
  busy: 'log',
  failed: 'log',
}

/** A reader that is refused since the store is away is no more at fault than one that is sent away for it. */
export function kindOfRefusal(reason: string): ProblemKind {
  return reason === 'store' ? 'log' : 'refusal'
}

/** Nothing is counted for the console alone, so that it tells what `/metrics` tells. */
const sources: readonly Source[] = [
  { metric: 'windhover_gaps_total', label: 'reason', kindOf: () => 'gap' },
  {
    metric: 'windhover_disconnects_total',
    label: 'reason',
    kindOf: (reason) => kindsOfEndings[reason],
  },
  // Those over a rate are counted by what is limited, below.
  {
    metric: 'windhover_refusals_total',
    label: 'reason',
    kindOf: (reason) => (reason === 'rate' ? undefined : kindOfRefusal(reason)),
  },
  {
    metric: 'windhover_rate_limited_total',
    label: 'scope',
    kindOf: () => 'refusal',
    causeOf: (scope) => `rate:${scope}`,
  },
  {
    metric: 'windhover_publish_rejected_total',
    label: 'code',
    kindOf: (code) => kindsOfCodes[code] ?? 'invalid',
  },
  { metric: 'windhover_auth_total', label: 'result', kindOf: (result) => (result === 'ok' ? undefined : 'auth') },
]

/** A credential that is wrong is counted by the door. */
const kindsOfCodes: Readonly<Record<string, ProblemKind | undefined>> = {
  closed: 'log',
  forbidden: 'auth',
  internal: 'log',
  unauthorized: 'auth',
  unavailable: 'log',
}
const countedElsewhere: ReadonlySet<string> = new Set(['invalid_token', 'token_expired'])

/** What went wrong, by kind and cause. Their number is bounded, since causes are of closed sets. */
export class ProblemGroups {
  readonly #groups = new Map<string, Group>()
  #isLogUp = true

  /** Takes what is counted at the beginning: it is of before, and not told as new. */
  begin(reading: MetricReading): void {
    this.take(reading)
    for (const group of this.#groups.values()) group.told = group.total
  }

  /** Takes what is counted now. */
  take(reading: MetricReading): void {
    for (const { metric, label, kindOf, causeOf = (value: string) => value } of sources) {
      for (const [value, total] of reading.by(metric, label)) {
        const kind = countedElsewhere.has(value) && label === 'code' ? undefined : kindOf(value)
        // Nothing of a cause that never happened.
        if (kind !== undefined && total > 0) this.#find(kind, causeOf(value)).total = total
      }
    }
    const isLogUp = reading.value('windhover_log_up') !== 0
    if (!isLogUp && this.#isLogUp) this.#find('log', 'down').total += 1
    this.#isLogUp = isLogUp
  }

  /** Notes what is known of a problem that is counted elsewhere. */
  note(kind: ProblemKind, cause: string, sample: ProblemSample): void {
    this.#find(kind, cause).sample = sample
  }

  /** Returns the kinds and causes of which there is something new. */
  fresh(): readonly Pick<FeedProblem, 'kind' | 'cause'>[] {
    return [...this.#groups.values()].filter(({ total, told }) => total > told)
  }

  /** Returns what is new since the last call, the most frequent first. */
  tell(atMs: number): readonly FeedProblem[] {
    const fresh = [...this.#groups.values()].filter(({ total, told }) => total > told)
    fresh.sort((a, b) => b.total - b.told - (a.total - a.told))
    return fresh.slice(0, maxTold).map((group) => {
      const problem = describe(group, atMs, group.total - group.told)
      group.told = group.total
      return problem
    })
  }

  /** Returns all that was told so far or is of before, for one who comes now. */
  recall(atMs: number): readonly FeedProblem[] {
    return [...this.#groups.values()].filter(({ told }) => told > 0).map((group) => describe(group, atMs, 0))
  }

  #find(kind: ProblemKind, cause: string): Group {
    const key = `${kind} ${cause}`
    let group = this.#groups.get(key)
    if (group === undefined) {
      group = { kind, cause, total: 0, told: 0, sample: {} }
      this.#groups.set(key, group)
    }
    return group
  }
}

function describe({ kind, cause, total, told, sample }: Group, atMs: number, count: number): FeedProblem {
  const { channel = null, stream = null, subject = null, detail = null } = sample
  const at = new Date(atMs).toISOString()
  return { at, kind, cause, count, total: count === 0 ? told : total, channel, stream, subject, detail }
}
