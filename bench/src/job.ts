import type { LoadName, LoadSettings } from './load/load.ts'

/** One measurement: this load on this server, in processes of its own. */
export interface Job {
  readonly server: string
  readonly load: LoadName
  readonly settings: LoadSettings
  /** Ours keeps its default history; elsewhere it is larger, so that nothing is lost at saturation. */
  readonly isStock: boolean
  /** Spoken to over HTTP/2. The ready server has none: its library serves then, on `node:http2`. */
  readonly isHttp2?: boolean
}

/** Jobs that are the same are run once, even where two scenarios want them. */
export function jobKey({ server, load, settings, isStock, isHttp2 = false }: Job): string {
  return JSON.stringify([server, load, settings, isStock, isHttp2])
}
