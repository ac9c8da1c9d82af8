import type { ReadTexts } from './worker-messages.ts'

/**
 * The topic of the calls by which a primary has its workers take their configuration as it is now: `prepare` with a {@link PrepareCall},
 * then `commit` or `abandon` with its id.
 */
export const reloadTopic = 'worker:reload'

/** The topic of the call by which a worker asks its primary for a reload of all. */
export const askReloadTopic = 'primary:reload'

/** What a worker has to get ready for. */
export interface PrepareCall {
  /** Another one for each. */
  readonly id: number
  /** The files of the configuration. */
  readonly texts: ReadTexts
}
