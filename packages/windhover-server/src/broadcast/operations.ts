import type { FastifyInstance } from 'fastify'
import type { Hub } from 'windhover'
import type { Cluster, NodeFacts } from 'windhover/adapter'

import type { DoorSystem } from '../access/create-door.ts'
import { guardAtHome } from '../access/guard-at-home.ts'
import { guardRoute, type RouteGuard } from '../access/guard-route.ts'
import type { HealthPart } from '../health/health-part.ts'
import { keySetsPart } from '../health/key-sets-part.ts'
import { LogProbe } from '../health/log-probe.ts'
import { LoopLag } from '../health/loop-lag.ts'
import { registerHealth } from '../health/register-health.ts'
import { statePart } from '../health/state-part.ts'
import { MetricsReader } from '../metrics/metrics-reader.ts'
import { registerMetrics } from '../metrics/register-metrics.ts'
import type { ServerCounts } from '../metrics/server-counts.ts'
import type { NodeMetrics } from '../nodes/node-metrics.ts'
import type { ServerStore } from '../store/create-server-store.ts'
import type { StatePreparation } from '../store/state-preparation.ts'
import { packageVersion } from '../telemetry/package-version.ts'

/** What operators are told of. */
export interface OperationsOptions {
  readonly hub: Hub
  /** The paths of its streams. */
  readonly streams: readonly string[]
  readonly counts: ServerCounts
  readonly store: ServerStore | undefined
  /** `undefined` in the app of somebody else that is asked for no door. */
  readonly system: DoorSystem | undefined
  readonly preparation: StatePreparation
  /** Whether other nodes have the same state. */
  readonly isShared: boolean
  readonly cluster: Cluster | undefined
  /** The other processes that are this server. */
  readonly node: NodeMetrics | undefined
  readonly isDraining: () => boolean
  readonly refusedConnections: (() => number) | undefined
}

/** What tells operators how a server is: `/metrics`, `/healthz` and `/readyz`, and what looks at it for them. */
export class Operations {
  readonly metrics: MetricsReader
  readonly #options: OperationsOptions
  readonly #lag = new LoopLag()
  readonly #log: LogProbe
  readonly #startedAtMs = Date.now()

  constructor(options: OperationsOptions) {
    const { hub, system, node } = options
    this.#options = options
    options.cluster?.tell(this.facts)
    this.#log = new LogProbe(hub)
    this.metrics = new MetricsReader({ ...options, lag: this.#lag, log: this.#log, tokens: system?.tokens }, node)
  }

  /** What this node tells the others, and lists of nodes. */
  readonly facts = (): NodeFacts => {
    const { ok, ageMs } = this.#log.check()
    return {
      version: packageVersion(),
      startedAtMs: this.#startedAtMs,
      loopLagMs: this.#lag.lagMs,
      ...(ageMs === undefined ? {} : { probeAgeMs: ageMs }),
      isReady: ok,
      isDraining: this.#options.isDraining(),
    }
  }

  /** Adds `/metrics` to the app of a broadcast, for admins; without a door, for programs on this machine. */
  mount(app: FastifyInstance): void {
    this.#watch(app)
    const { system } = this.#options
    const guard = system === undefined ? guardAtHome : guardRoute(system.door, 'admin')
    registerMetrics(app, { metrics: this.metrics, guard })
  }

  /**
   * Adds `/healthz` and `/readyz` to an app.
   *
   * @param guard - says who may ask whether the process answers. Default: everybody.
   */
  mountHealth(app: FastifyInstance, guard?: RouteGuard): void {
    const { isDraining } = this.#options
    registerHealth(app, { lag: this.#lag, log: this.#log, isDraining, parts: () => this.#listParts(), guard })
  }

  /** Adds all three to an app whose listener is for operators alone. */
  mountApart(app: FastifyInstance): void {
    this.mountHealth(app)
    registerMetrics(app, { metrics: this.metrics })
  }

  #watch(app: FastifyInstance): void {
    app.addHook('onReady', (done) => {
      this.#log.start()
      done()
    })
    // Not sooner: a start is busy with its documents, and nobody waits for an answer yet.
    app.addHook('onListen', (done) => {
      this.#lag.start()
      done()
    })
    app.addHook('onClose', async () => {
      this.#lag.stop()
      this.#log.stop()
    })
  }

  #listParts(): HealthPart[] {
    const { store, system, preparation, isShared, cluster } = this.#options
    const tokens = system?.tokens
    // Issuers may come and go.
    const keySets = tokens === undefined || tokens.keySets().length === 0 ? [] : [keySetsPart(() => tokens.keySets())]
    const states = isShared || cluster !== undefined ? [statePart({ preparation, cluster })] : []
    return [...(store?.parts ?? []), ...states, ...keySets]
  }
}
