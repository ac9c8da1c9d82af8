import cluster from 'node:cluster'

import { SourceTexts } from '../../options/source-texts.ts'
import { createLogger } from '../../telemetry/logger.ts'
import type { ReloadOutcome } from '../../reload/reload-outcome.ts'
import { answerReloads } from '../../workers/answer-reloads.ts'
import { workerName } from '../../workers/fork-worker.ts'
import { createIpcMetrics } from '../../workers/ipc-metrics.ts'
import { createIpcState } from '../../workers/ipc-state.ts'
import { createIpcStore } from '../../workers/ipc-store.ts'
import { LinkCalls } from '../../workers/link-calls.ts'
import { linkProcess } from '../../workers/process-link.ts'
import { askReloadTopic } from '../../workers/reload-messages.ts'
import { listeningTopic, startTopic, type WorkerSetup } from '../../workers/worker-messages.ts'
import { workerSignals } from '../../workers/worker-signals.ts'
import { prepareConfig, type ReadAgain } from './reload-config.ts'
import { serveHere } from './serve-here.ts'

/** The longest time that a worker waits for its primary at the start, in milliseconds. */
const maxStartMs = 10_000

/** The longest time that a worker waits for the reload of all, in milliseconds. */
const maxReloadMs = 60_000

/** Serves as a worker of a primary process, until that tells it to end. It ends with the primary. */
export async function serveWorker(readConfig: ReadAgain): Promise<void> {
  const link = linkProcess(process)
  try {
    const calls = new LinkCalls(link, startTopic)
    const {
      node,
      servesStore,
      hasValidDocuments,
      texts: given,
    } = (await calls.call('start', undefined, {
      maxWaitMs: maxStartMs,
    })) as WorkerSetup
    let texts = new SourceTexts(given)
    const config = await readConfig(texts)
    const { name = 'windhover', logLevel = 'info' } = config.options
    const logger = createLogger({ name, level: logLevel }).child({ worker: workerName(cluster.worker!.id) })
    const reloads = new LinkCalls(link, askReloadTopic)
    const url = await serveHere(config, {
      logger,
      readAgain: readConfig,
      texts: () => texts,
      askForReload: async () => (await reloads.call('reload', undefined, { maxWaitMs: maxReloadMs })) as ReloadOutcome,
      onMade: (server) =>
        answerReloads(link, (read) => {
          const taken = new SourceTexts(read)
          // Not sooner than it is its turn: a reload before it may not be done with its own.
          const readAgain: ReadAgain = () => readConfig((texts = taken))
          return prepareConfig(server, config, readAgain)
        }),
      node: {
        name: node,
        state: createIpcState(link),
        store: servesStore ? createIpcStore(link) : undefined,
        hasValidDocuments,
        metrics: createIpcMetrics(link),
      },
      signals: workerSignals(link),
    })
    link.send(listeningTopic, url)
  } catch (error) {
    // Otherwise the process would wait for what its primary may send.
    process.channel?.unref()
    throw error
  }
}
