/** One kept message, as the API has it. */
export interface KeptMessage {
  readonly id: string
  readonly channel: string
  readonly event: string
  readonly key: string | null
  /** RFC 3339. */
  readonly time: string
  /** The text of its data. */
  readonly data: string
  readonly bytes: number
  /** Where the data does not match its declaration; null if its event is not declared. */
  readonly issues: readonly { readonly path: readonly (string | number)[]; readonly message: string }[] | null
}

/** A page of the history, the oldest message first. */
export interface HistoryPage {
  readonly messages: readonly KeptMessage[]
  readonly older: string | null
  readonly newer: string | null
  readonly gap: { readonly reason: 'evicted' | 'epoch'; readonly resumedAt: string } | null
}

/** The body that publishes a message once more, with its data digit for digit; `undefined` if its data is not JSON. */
export function toBody({ event, channel, key, data }: KeptMessage): string | undefined {
  try {
    JSON.parse(data)
  } catch {
    return undefined
  }
  const fields = { event, channel, ...(key === null ? {} : { key }) }
  return `${JSON.stringify(fields).slice(0, -1)},"data":${data}}`
}
