import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** What a process has written, a line each. */
export interface WatchedLines {
  readonly lines: readonly string[]
  /** Resolves once a line has a text. Rejects if the process ends before, with all that it wrote. */
  readonly waitFor: (text: string) => Promise<void>
}

/** Reads what a process writes, to its standard output and to that of errors if it is piped. */
export function watchLines(child: ChildProcess): WatchedLines {
  const lines: string[] = []
  const looks = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr].filter((one): one is Readable => one !== null)) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      for (const look of looks) look()
    })
  }
  const ended = once(child, 'close')
  return {
    lines,
    waitFor: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!lines.some((line) => line.includes(text))) return
          looks.delete(look)
          resolve()
        }
        looks.add(look)
        look()
        void ended.then(() => reject(new Error(`the process ended without ${text}: ${lines.join('\n')}`)))
      }),
  }
}
