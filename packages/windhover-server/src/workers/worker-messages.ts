/** The topic of the calls that a worker makes when it starts. */
export const startTopic = 'worker'

/** The topic under which a worker tells the address that it listens on. */
export const listeningTopic = 'worker:listening'

/** The topic under which a worker is told to end. */
export const drainTopic = 'worker:drain'

/** What a worker is told when it starts. */
export interface WorkerSetup {
  /** Its name among all nodes. */
  readonly node: string
  /** Whether the primary serves the store. Otherwise the worker has its own way to it. */
  readonly servesStore: boolean
  /** Whether a worker listens already, whose documents are the same, and valid. */
  readonly hasValidDocuments: boolean
}
