import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Dialect } from '../load/dialect.ts'
import type { ServerCommand } from '../server-process.ts'
import { findFreePort } from './find-free-port.ts'
import { centrifugoProgram } from './peer-programs.ts'

/** A reader names its channel as it connects; a message comes as `{"channel":…,"pub":{"data":…}}`. */
export const centrifugoDialect: Dialect = {
  streamPath: `/connection/uni_sse?cf_connect=${encodeURIComponent('{"subs":{"broadcast":{}}}')}`,
  publishPath: '/api/publish',
  publishFields: '"channel":"broadcast"',
}

/** Centrifugo with its engine in memory, and its stream in one direction. */
export async function prepareCentrifugo(): Promise<ServerCommand> {
  const folder = mkdtempSync(join(tmpdir(), 'windhover-bench-'))
  const port = await findFreePort()
  const file = join(folder, 'config.json')
  writeFileSync(file, JSON.stringify(configure(port)))
  return {
    command: [centrifugoProgram.file, '--config', file],
    readLine: (line) => (/serving websocket, api/.test(line) ? { port } : undefined),
    clean: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function configure(port: number): object {
  return {
    http_server: { address: '127.0.0.1', port: String(port) },
    log: { level: 'info' },
    client: {
      allow_anonymous_connect_without_token: true,
      // As much as the history of ours: of 1 MiB, which is the default, readers lose their connection at saturation.
      queue_max_size: 268_435_456,
    },
    channel: { without_namespace: { allow_subscribe_for_client: true, allow_subscribe_for_anonymous: true } },
    http_api: { insecure: true },
    uni_sse: { enabled: true },
  }
}
