import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { LibraryProgram } from '../job.ts'
import type { ServerCommand } from '../server-process.ts'
import { explainNchanMissing, prepareNchan } from './nchan.ts'

/** How a server is to be run. */
export interface PrepareOptions {
  /** With its default history. */
  readonly isStock: boolean
  readonly isCollecting: boolean
  /** What serves in place of our ready server. */
  readonly program: LibraryProgram | undefined
  /** Config file of our ready server. */
  readonly configFile: string | undefined
}

/** One kind of server that can be measured. */
export interface ServerKind {
  readonly name: string
  /** What it is, for the page and the command's help. */
  readonly summary: string
  /** Why it cannot be run here, and how it could; undefined when it can. */
  readonly explainMissing?: () => string | undefined
  readonly prepare: (options: PrepareOptions) => ServerCommand | Promise<ServerCommand>
  /** Collects its garbage on SIGUSR2, when it was prepared so. */
  readonly canCollect: boolean
}

/** Ours keeps this much when it is driven to saturation; a reader that falls behind further is a fault to be seen. */
const largeHistory = ['--history-max-messages', '200000', '--history-max-bytes', '268435456']

const ourMain = fileURLToPath(new URL('../../../packages/windhover-server/dist/main.js', import.meta.url))

const collectOnSignal = new URL('./collect-on-signal.js', import.meta.url).href

function windhover(name: string, summary: string, main: string): ServerKind {
  return {
    name,
    summary,
    explainMissing: () => (existsSync(main) ? undefined : `${main} is not there: run npm run build`),
    canCollect: true,
    prepare: ({ isStock, isCollecting, program, configFile }) => ({
      command:
        program === undefined
          ? [
              ...node(isCollecting),
              main,
              '--port',
              '0',
              '--log-level',
              'info',
              ...(configFile === undefined ? [] : ['--config', configFile]),
              ...(isStock ? [] : largeHistory),
            ]
          : [...node(isCollecting), findProgram(program), resolve(main, '../../../windhover')],
      readLine: (line) => readPort(/^listening (\d+)$|"msg":"listening on http:\/\/127\.0\.0\.1:(\d+)"/.exec(line)),
    }),
  }
}

function nodeServer(name: string, summary: string): ServerKind {
  const file = findProgram(name)
  return {
    name,
    summary,
    canCollect: true,
    prepare: ({ isCollecting }) => ({
      command: [...node(isCollecting), file],
      readLine: (line) => readPort(/^listening (\d+)$/.exec(line)),
    }),
  }
}

function findProgram(name: string): string {
  return fileURLToPath(new URL(`./${name}.js`, import.meta.url))
}

function node(isCollecting: boolean): string[] {
  return [process.execPath, ...(isCollecting ? ['--import', collectOnSignal] : [])]
}

function readPort(match: RegExpExecArray | null): { readonly port: number } | undefined {
  return match === null ? undefined : { port: Number(match[1] ?? match[2]) }
}

/** Another build of ours, to be measured beside this one; see README. */
export const otherMain: string | undefined = process.env['WINDHOVER_MAIN'] || undefined

/** All servers by name. */
export const serverKinds: ReadonlyMap<string, ServerKind> = new Map(
  [
    windhover('windhover', 'Windhover, the ready server of this checkout', ourMain),
    ...(otherMain === undefined
      ? []
      : [windhover('before', 'the build that WINDHOVER_MAIN names', resolve(otherMain))]),
    {
      name: 'nchan',
      summary: 'nginx with the nchan module',
      explainMissing: explainNchanMissing,
      canCollect: false,
      prepare: prepareNchan,
    },
    nodeServer('better-sse', 'better-sse on node:http'),
    nodeServer('fastify-sse', '@fastify/sse'),
    nodeServer('hono', 'streamSSE of hono on @hono/node-server'),
    nodeServer('sse-channel', 'sse-channel on node:http'),
    nodeServer('writing-control', 'control: one socket.write per client and message'),
    nodeServer('coalescing-control', 'control: joins what was published, one write per client and round'),
    nodeServer('holding-control', 'control: bare sockets that are held'),
    nodeServer('connecting-control', 'control: bare node:http that answers and holds'),
    nodeServer('starting-control', 'control: bare Fastify with the log and the plugin of ours'),
  ].map((kind) => [kind.name, kind]),
)
