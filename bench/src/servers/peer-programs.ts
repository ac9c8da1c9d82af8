import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A peer that is built, or fetched, the first time that it is to be measured. */
export interface PeerProgram {
  /** What is run in the end. */
  readonly file: string
  /** What builds it, and has to be on this machine. */
  readonly tool: string
  readonly args: readonly string[]
  /** The folder that it is built in. */
  readonly folder: string
  /** The folder of its sources, which are built in a copy; undefined if they are fetched. */
  readonly sources?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** The version of Centrifugo that is measured. */
const centrifugoVersion = 'v6.9.1'

const sources = fileURLToPath(new URL('../../peers/', import.meta.url))
const cache = fileURLToPath(new URL('../../../.cache/peers/', import.meta.url))

/** It takes minutes, and once it is there, nothing of it changes. */
export const centrifugoProgram: PeerProgram = {
  file: `${cache}centrifugo-${centrifugoVersion}/centrifugo`,
  tool: 'go',
  args: ['install', '-p', '1', `github.com/centrifugal/centrifugo/v6@${centrifugoVersion}`],
  folder: `${cache}centrifugo-${centrifugoVersion}`,
  environment: { GOBIN: `${cache}centrifugo-${centrifugoVersion}` },
}

export const goSseProgram: PeerProgram = {
  file: `${cache}go-sse/go-sse`,
  tool: 'go',
  args: ['build', '-o', 'go-sse', '.'],
  folder: `${cache}go-sse`,
  sources: `${sources}go-sse`,
}

export const axumProgram: PeerProgram = {
  file: `${cache}axum/target/release/axum-peer`,
  tool: 'cargo',
  args: ['build', '--release', '--quiet'],
  folder: `${cache}axum`,
  sources: `${sources}axum`,
  environment: { CARGO_TARGET_DIR: `${cache}axum/target` },
}

export const nestProgram: PeerProgram = {
  file: `${cache}nest/main.js`,
  tool: 'npm',
  args: ['install', '--ignore-scripts', '--no-audit', '--no-fund'],
  folder: `${cache}nest`,
  sources: `${sources}nest`,
}

/** Builds a peer unless it is there; returns why it cannot be run here, or undefined. */
export function buildPeer({ file, tool, args, folder, sources: from, environment }: PeerProgram): string | undefined {
  if (from === undefined && existsSync(file)) return undefined
  mkdirSync(folder, { recursive: true })
  // What has not changed is not built again, by its time.
  if (from !== undefined) cpSync(from, folder, { recursive: true, preserveTimestamps: true })
  if (!existsSync(file)) console.error(`In ${folder}: ${tool} ${args.join(' ')}`)
  const search = [process.env['PATH'], '/usr/local/go/bin', `${process.env['HOME']}/.cargo/bin`].join(delimiter)
  try {
    execFileSync(tool, args, {
      cwd: folder,
      env: { ...process.env, ...environment, PATH: search },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    return undefined
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string }
    if (code === 'ENOENT') return `it is built by ${tool}, which is not on this machine`
    return `${tool} ${args.join(' ')} failed: ${stderr.trim().split('\n').at(-1)}`
  }
}
