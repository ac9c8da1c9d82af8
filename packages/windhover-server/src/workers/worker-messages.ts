/** The topic of the calls that a worker makes when it starts. */
export const startTopic = 'worker'

/** The topic under which a worker tells the address that it listens on. */
export const listeningTopic = 'worker:listening'

/** The topic under which a worker is told to end. */
export const drainTopic = 'worker:drain'

/** The texts of the files of a configuration, by path, as its primary has read them. */
export type ReadTexts = readonly (readonly [path: string, text: string])[]

/** What a worker is told when it starts. */
export interface WorkerSetup {
  /** Its name among all nodes. */
  readonly node: string
  /** Whether the primary serves the store. Otherwise the worker has its own way to it. */
  readonly servesStore: boolean
  /** Whether a worker listens already, whose documents are the same, and valid. */
  readonly hasValidDocuments: boolean
  /** The files of the configuration that holds, whatever they say by now. */
  readonly texts: ReadTexts
}
