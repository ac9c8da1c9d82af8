import type { JoinRequest } from 'windhover/adapter'
import type { Position, PublishOptions } from 'windhover'

/** How a node in a process of its own is made. */
export interface NodeSettings {
  readonly directory: string
  readonly durability: 'always' | 'interval' | 'never'
  /** Of the store; `null` for everything. */
  readonly kept: number | null
  readonly history: number
  readonly window: number
}

/** What a node in a process of its own is told. */
export type NodeRequest =
  | { readonly kind: 'join'; readonly id: number; readonly request: Omit<JoinRequest, 'sink'> }
  | { readonly kind: 'taken'; readonly id: number; readonly bytes: number }
  | { readonly kind: 'leave'; readonly id: number }
  | {
      readonly kind: 'publish'
      readonly id: number
      readonly event: string
      readonly data: unknown
      readonly options: PublishOptions
    }
  | { readonly kind: 'close' }

/** What it tells. */
export type NodeEvent =
  | { readonly kind: 'ready' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'written'; readonly id: number; readonly payload: Uint8Array }
  | { readonly kind: 'ended'; readonly id: number }
  | { readonly kind: 'published'; readonly id: number; readonly position: Position }
  | { readonly kind: 'refused'; readonly id: number; readonly message: string; readonly mayHaveHappened: boolean }
  | { readonly kind: 'failed'; readonly message: string }
