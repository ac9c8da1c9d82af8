import { findFreePort } from '../../../../stress/src/nodes/find-free-port.ts'
import type { Program } from './browser.ts'
import { caddy, haproxy } from './deployed-proxies.ts'
import { runProxy } from './run-proxy.ts'
import { nginxPrograms, startNginx } from './start-nginx.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A proxy that was told nothing but where the server is. */
export interface PlainProxy {
  readonly name: string
  readonly programs: readonly Program[]
  /** Starts it in front of a server, and returns its URL. It is ended after the test. */
  readonly start: (target: string) => Promise<string>
}

/** What most users begin with: none of them has a word about streams. */
export const plainProxies: readonly PlainProxy[] = [
  { name: 'nginx', programs: nginxPrograms, start: (target) => startNginx(target) },
  {
    name: 'HAProxy',
    programs: [haproxy],
    async start(target) {
      const port = await findFreePort()
      // The times of Debian's own file. Its own limit of open files may be lower here, and it would not start.
      const folder = temporaryFolder({
        'haproxy.cfg': `global
  maxconn 200
defaults
  mode http
  timeout connect 5000
  timeout client 50000
  timeout server 50000
frontend web
  bind 127.0.0.1:${port}
  default_backend windhover
backend windhover
  server one ${new URL(target).host}
`,
      })
      await runProxy({ program: haproxy.path, args: ['-db', '-f', `${folder}/haproxy.cfg`], port })
      return `http://127.0.0.1:${port}`
    },
  },
  {
    name: 'Caddy',
    programs: [caddy],
    async start(target) {
      const port = await findFreePort()
      const site = `http://127.0.0.1:${port} {\n reverse_proxy ${new URL(target).host}\n}\n`
      const folder = temporaryFolder({ Caddyfile: `{\n admin off\n}\n${site}` })
      const args = ['run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`]
      const env = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
      await runProxy({ program: caddy.path, args, env, port })
      return `http://127.0.0.1:${port}`
    },
  },
]
