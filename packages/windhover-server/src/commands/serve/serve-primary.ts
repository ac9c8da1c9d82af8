import { heartbeatPrefix } from 'windhover/adapter'

import { toNodeName } from '../../nodes/to-node-name.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { maxTimerMs } from '../../options/setting-kinds.ts'
import { JoinedCalls } from '../../reload/joined-calls.ts'
import { logRefusedReload, logReload } from '../../reload/log-reload.ts'
import type { ReloadOutcome } from '../../reload/reload-outcome.ts'
import { SourceTexts } from '../../options/source-texts.ts'
import { clearSocketPath } from '../../listen/unix-socket.ts'
import { pollEveryMs } from '../../listen/certificate.ts'
import { tlsFiles } from '../../options/tls-options.ts'
import { isSocketPath } from '../../options/is-socket-path.ts'
import { closeOnSignals } from '../../shutdown/close-on-signals.ts'
import { StoreFault } from '../../store/store-fault.ts'
import { createLogger } from '../../telemetry/logger.ts'
import { forkWorker } from '../../workers/fork-worker.ts'
import { answerCalls } from '../../workers/link-calls.ts'
import { openPrimaryStore, type PrimaryStore } from '../../workers/open-primary-store.ts'
import { askReloadTopic } from '../../workers/reload-messages.ts'
import { serveState } from '../../workers/serve-state.ts'
import { serveStore } from '../../workers/serve-store.ts'
import { WorkerMetrics } from '../../workers/worker-metrics.ts'
import { WorkerReload } from '../../workers/worker-reload.ts'
import { startTopic, type WorkerSetup } from '../../workers/worker-messages.ts'
import { WorkerDidNotStart, WorkerPool } from '../../workers/worker-pool.ts'
import type { WorkerProcess } from '../../workers/worker-process.ts'
import { CommandFailure } from '../command-failure.ts'
import { lookAtConfig, type ReadAgain, readCertificate, readOtherFiles } from './reload-config.ts'
import { closingTime } from './closing-time.ts'
import { explainServeFailure } from './explain-serve-failure.ts'

/** The time that workers have beyond their own shutdown before they are ended with their primary, in milliseconds. */
const graceMs = 1_000

/** What a primary process has of its command. */
export interface PrimaryPlace {
  readonly readAgain: ReadAgain
  /** The texts of the files that the configuration was made of. */
  readonly texts: SourceTexts
  /** Calls back for each SIGHUP. */
  readonly onHangup: (callback: () => void) => void
}

/** Serves by several workers behind one port, and owns what they share: the store of one process, and the state. */
export async function servePrimary(config: ResolvedConfig, count: number, place: PrimaryPlace): Promise<void> {
  const { name = 'windhover', logLevel = 'info', host = '', socketMode } = config.options
  const logger = createLogger({ name, level: logLevel })
  const { shared, state, description } = await openStoreOrFail(config)
  const nodePrefix = toNodeName(config.options.node)
  const pool = new WorkerPool({ count, fork, onEnd: forget, log: logger })
  const metrics = new WorkerMetrics()
  await readOtherFiles(config, place.texts)
  let { options: taken } = config
  const workers = new WorkerReload(place.texts.list(), logger)
  const reloads = new JoinedCalls(() => reload())
  let isClosing = false
  let hasValidDocuments = false
  const close = async (): Promise<void> => {
    isClosing = true
    await pool.drain()
    await closeShared()
  }
  const stopWatching = closeOnSignals({
    close,
    logger,
    timeoutMs: Math.min(closingTime(config.options) + graceMs, maxTimerMs),
  })
  if (config.configFile !== undefined) logger.info(`config file ${config.configFile}`)
  if (description !== undefined) logger.info(description)
  if (tlsFiles(config.options.tls) !== undefined) setInterval(() => void lookAtCertificate(), pollEveryMs).unref()
  try {
    if (isSocketPath(host)) await clearSocketPath(host).catch(explain)
    const url = await pool.start()
    if (!isClosing) logger.info({ workers: count }, `${count} workers listen on ${url}`)
    place.onHangup(() => {
      if (isClosing) logger.info('SIGHUP received while closing, nothing is reloaded')
      else reloads.call().catch(() => {})
    })
  } catch (error) {
    // The process ends with what closes.
    if (isClosing) return
    stopWatching()
    await closeShared()
    if (error instanceof WorkerDidNotStart) throw new CommandFailure(error.message, [], error.exitCode)
    throw error
  }

  function explain(error: unknown): never {
    throw explainServeFailure(error, config)
  }

  function fork(): WorkerProcess {
    const worker = forkWorker(socketMode)
    void worker.listening.then(() => {
      hasValidDocuments = true
      metrics.add(worker)
    })
    metrics.serve(worker.link)
    workers.add(worker)
    answerCalls(worker.link, askReloadTopic, { reload: () => reloads.call() })
    const setup = { node: nodeName(worker), servesStore: shared !== undefined }
    answerCalls(worker.link, startTopic, {
      async start(): Promise<WorkerSetup> {
        await lookAtCertificate()
        return { ...setup, hasValidDocuments, texts: workers.texts }
      },
    })
    serveState(state, worker.link)
    if (shared === undefined) return worker
    const node = shared.createNode()
    serveStore(node, worker.link)
    worker.link.onClose(() => void node.close())
    return worker
  }

  /** Takes the readers of a worker out of the counts at once, rather than when its heartbeats are over. */
  function forget(worker: WorkerProcess): void {
    metrics.remove(worker)
    workers.remove(worker)
    void state.delete(heartbeatPrefix + nodeName(worker)).catch(() => undefined)
  }

  async function reload(): Promise<ReloadOutcome> {
    try {
      const texts = new SourceTexts()
      const { options } = await lookAtConfig(config, place.readAgain, texts)
      const outcome = await workers.run(texts.list())
      taken = options
      logger.level = options.logLevel ?? 'info'
      logReload(outcome, logger)
      return outcome
    } catch (error) {
      logRefusedReload(error, logger)
      throw error
    }
  }

  /** Workers look at their certificate by themselves: another one has the newest, or the last that could be used. */
  async function lookAtCertificate(): Promise<void> {
    const texts = new SourceTexts()
    const { tls } = taken
    if ((await readCertificate(taken, texts)) && tls === taken.tls) workers.renew(texts.list())
  }

  /** The name of a worker among all nodes, those of other machines too. */
  function nodeName({ name: worker }: WorkerProcess): string {
    return `${nodePrefix}-${worker}`
  }

  async function closeShared(): Promise<void> {
    await shared?.close()
    await state.close()
  }
}

async function openStoreOrFail({ options }: ResolvedConfig): Promise<PrimaryStore> {
  try {
    return await openPrimaryStore(options)
  } catch (error) {
    throw error instanceof StoreFault ? new CommandFailure(error.message) : error
  }
}
