/** One block of a stream, as it stood on the wire: its lines, without the empty line behind it. */
export interface Block {
  readonly text: string
  readonly event: string | undefined
  readonly id: string | undefined
  readonly data: string | undefined
}

/** Reads the whole blocks of a text. */
export function parseBlocks(text: string): Block[] {
  return text.split('\n\n').slice(0, -1).map(parseBlock)
}

/** Reads one block. */
export function parseBlock(text: string): Block {
  const lines = text.split('\n')
  const field = (name: string): string[] =>
    lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2))
  const data = field('data')
  return { text, event: field('event')[0], id: field('id')[0], data: data.length === 0 ? undefined : data.join('\n') }
}
