/** Stands once in each message and nowhere else, so that messages can be counted by it. */
export const marker = 0x7e

const prefix = '{"~":"'
const stampLength = 25

/** The least `dataBytes` that {@link encodeData} can make. */
export const minDataBytes: number = prefix.length + stampLength + '","text":""}'.length

/** What a message says of itself. */
export interface Stamp {
  readonly publisher: number
  readonly sequence: number
  /** When it was sent, on this process's clock, in microseconds. */
  readonly sentUs: number
}

/** This process's clock in whole microseconds: publishers and readers share it. */
export function nowUs(): number {
  return Math.round(performance.now() * 1000)
}

/** The JSON text of one message's data, always `dataBytes` long: a stamp behind the marker, and filling. */
export function encodeData(stamp: Stamp, dataBytes: number): string {
  return `${prefix}${encodeStamp(stamp)}","text":"${'x'.repeat(dataBytes - minDataBytes)}"}`
}

/** The same data before it is text, for a publisher that hands over values. */
export function createData(stamp: Stamp, dataBytes: number): { readonly '~': string; readonly text: string } {
  return { '~': encodeStamp(stamp), text: 'x'.repeat(dataBytes - minDataBytes) }
}

function encodeStamp({ publisher, sequence, sentUs }: Stamp): string {
  return `${digits(publisher, 3)}.${digits(sequence, 8)}.${digits(sentUs, 12)}`
}

/** Reads the stamp out of the data of a message, wherever the marker stands in it. */
export function decodeStamp(data: string): Stamp | undefined {
  const start = data.indexOf('~":"') + 4
  if (start < 4) return undefined
  const stamp = {
    publisher: Number(data.slice(start, start + 3)),
    sequence: Number(data.slice(start + 4, start + 12)),
    sentUs: Number(data.slice(start + 13, start + 25)),
  }
  return Number.isNaN(stamp.publisher + stamp.sequence + stamp.sentUs) ? undefined : stamp
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
