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

/** What fills messages: one letter again and again; or what events say, of which some differs each time, as it matters to compression. */
export type Filling = 'letters' | 'orders'

/** The JSON text of one message's data, always `dataBytes` long: a stamp behind the marker, and filling. */
export function encodeData(stamp: Stamp, dataBytes: number, filling: Filling = 'letters'): string {
  const length = dataBytes - minDataBytes
  const text = filling === 'orders' ? writeOrder(stamp, length) : 'x'.repeat(length)
  return `${prefix}${encodeStamp(stamp)}","text":"${text}"}`
}

const states = ['placed', 'accepted', 'being made', 'ready', 'on its way', 'delivered', 'paid']
const items = ['soup', 'bread', 'tea', 'coffee', 'pasta', 'salad', 'rice', 'cake', 'water', 'juice', 'fish']

/** News of an order, the same for the same stamp. */
function writeOrder({ publisher, sequence }: Stamp, length: number): string {
  let state = (publisher * 65_537 + sequence + 1) >>> 0
  const pick = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % count
  }
  const item = `${1 + pick(9)} ${items[pick(items.length)]} for ${pick(40)}.${10 + pick(90)}`
  const text = `order ${10_000 + pick(90_000)} of table ${1 + pick(60)}, ${item}, is ${states[pick(states.length)]}`
  return text.padEnd(length, '.').slice(0, length)
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
