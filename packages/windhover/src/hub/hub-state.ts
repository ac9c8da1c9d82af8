import type { FanoutState } from '../fanout/fanout-state.ts'

/** The size of everything that a hub holds. */
export interface HubState extends FanoutState {
  /** The number of things that are known of who is connected. */
  readonly listed: number
}
