import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { LibraryProgram } from '../job.ts'
import type { Dialect } from '../load/dialect.ts'
import type { ServerCommand } from '../server-process.ts'
import { centrifugoDialect, prepareCentrifugo } from './centrifugo.ts'
import type { CertificateFiles } from './certificate.ts'
import { explainNchanMissing, prepareNchan } from './nchan.ts'
import {
  axumProgram,
  buildPeer,
  centrifugoProgram,
  goSseProgram,
  nestProgram,
  type PeerProgram,
} from './peer-programs.ts'

/** How a server is to be run. */
export interface PrepareOptions {
  /** With its default history. */
  readonly isStock: boolean
  readonly isCollecting: boolean
  /** What serves in place of our ready server. */
  readonly program: LibraryProgram | undefined
  /** Config file of our ready server. */
  readonly configFile: string | undefined
  /** URL of its store. */
  readonly storeUrl: string | undefined
  /** Messages that it keeps. Default: as {@link isStock} has it. */
  readonly historyMessages: number | undefined
  /** Processes behind its port, if they are several. */
  readonly workers: number | undefined
  /** What it speaks TLS with. Default: it does not. */
  readonly certificate: CertificateFiles | undefined
  /** Further flags of our ready server. */
  readonly flags: readonly string[] | undefined
}

/** One kind of server that can be measured. */
export interface ServerKind {
  readonly name: string
  /** What it is, for the page and the command's help. */
  readonly summary: string
  /** Why it cannot be run here, and how it could; undefined when it can. Builds it first, if that has to be done. */
  readonly explainMissing?: () => string | undefined
  readonly prepare: (options: PrepareOptions) => ServerCommand | Promise<ServerCommand>
  /** Collects its garbage on SIGUSR2, when it was prepared so. */
  readonly canCollect: boolean
  /** How it is spoken to. Default: as ours. */
  readonly dialect?: Dialect
}

const ourMain = fileURLToPath(new URL('../../../packages/windhover-server/dist/main.js', import.meta.url))

const collectOnSignal = new URL('./collect-on-signal.js', import.meta.url).href

const listening = /^listening (\d+)$|"msg":"listening on https?:\/\/127\.0\.0\.1:(\d+)"/
/** The first of several workers listens before the others are there. */
const allListening = /"msg":"\d+ workers listen on http:\/\/127\.0\.0\.1:(\d+)/

function windhover(name: string, summary: string, main: string): ServerKind {
  return {
    name,
    summary,
    explainMissing: () => (existsSync(main) ? undefined : `${main} is not there: run npm run build`),
    canCollect: true,
    prepare: ({
      isStock,
      isCollecting,
      program,
      configFile,
      storeUrl,
      historyMessages,
      workers,
      flags,
      certificate,
    }) => ({
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
              ...(storeUrl === undefined ? [] : ['--store', storeUrl]),
              ...(workers === undefined ? [] : ['--workers', String(workers)]),
              ...(certificate === undefined
                ? []
                : ['--tls-cert-file', certificate.cert, '--tls-key-file', certificate.key]),
              ...(flags ?? []),
              ...(historyMessages === undefined ? [] : keep(historyMessages, 2 ** 30)),
              // Driven to saturation it keeps more; a reader that falls behind further is a fault to be seen.
              ...(isStock ? [] : keep(200_000, 268_435_456)),
            ]
          : [
              ...node(isCollecting),
              findProgram(program),
              resolve(main, '../../../windhover'),
              ...(storeUrl === undefined ? [] : [storeUrl]),
            ],
      readLine: (line) => readPort(workers === undefined ? listening.exec(line) : allListening.exec(line)),
    }),
  }
}

function keep(messages: number, bytes: number): string[] {
  return ['--history-max-messages', String(messages), '--history-max-bytes', String(bytes)]
}

function nodeServer(name: string, summary: string, dialect: Dialect = {}): ServerKind {
  const file = findProgram(name)
  return {
    name,
    summary,
    dialect,
    canCollect: true,
    prepare: ({ isCollecting, storeUrl, certificate }) => ({
      command: [
        ...node(isCollecting),
        file,
        ...(storeUrl === undefined ? [] : [storeUrl]),
        ...(certificate === undefined ? [] : [certificate.cert, certificate.key]),
      ],
      readLine: (line) => readPort(/^listening (\d+)$/.exec(line)),
    }),
  }
}

/** A peer that is built on demand, and says itself where it listens. */
function builtServer(name: string, summary: string, program: PeerProgram, canCollect: boolean): ServerKind {
  return {
    name,
    summary,
    explainMissing: () => buildPeer(program),
    canCollect,
    prepare: ({ isCollecting }) => ({
      command: [...(program.file.endsWith('.js') ? node(isCollecting) : []), program.file],
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
    nodeServer('h3', 'EventStream of h3'),
    builtServer('nest', '@Sse of NestJS on its Express', nestProgram, true),
    nodeServer('orpc', 'an event iterator of oRPC on node:http'),
    nodeServer('trpc', 'a subscription of tRPC on node:http'),
    nodeServer('socket-io-alone', 'socket.io over WebSocket, in one process', {
      streamKind: 'socket.io',
      streamPath: '/socket.io/?EIO=4&transport=websocket',
    }),
    {
      name: 'centrifugo',
      summary: 'Centrifugo, its stream in one direction',
      explainMissing: () => buildPeer(centrifugoProgram),
      canCollect: false,
      prepare: prepareCentrifugo,
      dialect: centrifugoDialect,
    },
    builtServer('go-sse', 'go-sse on net/http', goSseProgram, false),
    builtServer('axum', 'axum with the broadcast channel of tokio', axumProgram, false),
    nodeServer('express-gzip', 'Express with compression: a gzip for each reader'),
    nodeServer('better-sse-gzip', 'better-sse with a gzip for each reader'),
    nodeServer('socket-io', 'socket.io with its adapter of Redis Streams'),
    nodeServer('writing-control', 'control: one socket.write per client and message'),
    nodeServer('coalescing-control', 'control: joins what was published, one write per client and round'),
    nodeServer('http2-control', 'control: bare node:http2, one write per stream and message'),
    nodeServer('holding-control', 'control: bare sockets that are held'),
    nodeServer('connecting-control', 'control: bare node:http that answers and holds'),
    nodeServer('starting-control', 'control: bare Fastify with the log and the plugin of ours'),
  ].map((kind) => [kind.name, kind]),
)
