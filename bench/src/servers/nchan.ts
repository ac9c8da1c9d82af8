import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { ServerCommand } from '../server-process.ts'
import { findFreePort } from './find-free-port.ts'

const nginx = '/usr/sbin/nginx'
const nchanModule = '/usr/lib/nginx/modules/ngx_nchan_module.so'

/** Why nchan cannot be run here; undefined when it can. */
export function explainNchanMissing(): string | undefined {
  if (existsSync(nginx) && existsSync(nchanModule)) return undefined
  return 'nginx with nchan is not installed; on Debian: apt-get install nginx libnginx-mod-nchan'
}

/** nginx with one worker, and nchan with its own store in memory. */
export async function prepareNchan(): Promise<ServerCommand> {
  const folder = mkdtempSync(join(tmpdir(), 'windhover-bench-'))
  const port = await findFreePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configure(folder, port))
  return {
    command: [nginx, '-c', file],
    readLine: (line) => {
      const pid = /start worker process (\d+)/.exec(line)?.[1]
      return pid === undefined ? undefined : { port, pid: Number(pid) }
    },
    hasChildren: true,
    clean: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function configure(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  return `
load_module ${nchanModule};
daemon off;
worker_processes 1;
worker_rlimit_nofile 20000;
pid ${folder}/nginx.pid;
error_log stderr notice;
events { worker_connections 20000; }
http {
  access_log off;
  tcp_nodelay on;
  keepalive_requests 1000000000;
  client_body_buffer_size 512k;
  ${temporary.join('\n  ')}
  nchan_shared_memory_size 512m;
  server {
    listen 127.0.0.1:${port} backlog=4096;
    location = /api/broadcast { nchan_publisher; nchan_channel_id broadcast; nchan_message_buffer_length 1000; }
    location = /sse/broadcast { nchan_subscriber eventsource; nchan_channel_id broadcast; }
  }
}
`
}
