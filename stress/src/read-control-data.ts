import type { Frame } from './frame.ts'
import { demand } from './violation.ts'

/** The data of a `connected` event, as far as it differs between readers. */
export interface ConnectedData {
  readonly clientId: string
  readonly resumed: boolean
}

/** A gap as it stands in the data of its event. */
export interface GapData {
  readonly reason: string
  readonly requested: { readonly epoch: string; readonly offset: number } | null
  readonly resumedAt: { readonly epoch: string; readonly offset: number }
  /** There if many are told at once, as always if an epoch has ended. */
  readonly reloadSpreadMs?: number
}

/** The settings that stand in a `connected` event, and its reader. */
export interface ConnectedSettings {
  readonly name: string
  readonly keepAliveMs: number
  readonly retryMs: number
}

/** Reads a `connected` event, and demands that its fields are right. */
export function readConnected(frame: Frame, { name, keepAliveMs, retryMs }: ConnectedSettings): ConnectedData {
  const data = JSON.parse(frame.data) as Record<string, unknown>
  const clientId = data['clientId'] as string
  const resumed = data['resumed'] as boolean
  demand(
    Object.keys(data).join() === 'clientId,serverTime,keepAliveMs,resumed' &&
      /^[0-9a-f]{32}$/.test(clientId) &&
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(String(data['serverTime'])) &&
      data['keepAliveMs'] === keepAliveMs &&
      typeof resumed === 'boolean' &&
      frame.retryMs === retryMs,
    'connected',
    () => `wrong fields: ${frame.text}`,
    name,
  )
  return { clientId, resumed }
}

/** Reads a `gap` event, and demands that its fields fit each other and the epoch. */
export function readGap(frame: Frame, epoch: string, reader: string): GapData {
  const gap = JSON.parse(frame.data) as GapData
  const { reason, resumedAt, reloadSpreadMs } = gap
  demand(
    Object.keys(gap)
      .filter((name) => name !== 'reloadSpreadMs')
      .join() === 'reason,requested,resumedAt' &&
      (reloadSpreadMs === undefined ? reason !== 'epoch' : Number.isSafeInteger(reloadSpreadMs)) &&
      resumedAt.epoch === epoch &&
      frame.id === `${epoch}.${resumedAt.offset}` &&
      frame.retryMs === undefined,
    'gap-range',
    () => `a wrong gap: ${frame.text}`,
    reader,
  )
  return gap
}

/** Reads the reason of a `closing` event, and demands that its fields are right. */
export function readClosing(frame: Frame, reader: string): string {
  const data = JSON.parse(frame.data) as { reason: string; reconnect: boolean }
  demand(
    Object.keys(data).join() === 'reason,reconnect' &&
      data.reconnect &&
      frame.id === undefined &&
      frame.retryMs !== undefined &&
      frame.retryMs >= 1000,
    'closing',
    () => `wrong fields: ${frame.text}`,
    reader,
  )
  return data.reason
}
