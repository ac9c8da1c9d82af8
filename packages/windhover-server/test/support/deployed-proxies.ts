import { readFileSync } from 'node:fs'

import type { Program } from './browser.ts'
import { makeCertificate, openssl } from './certificate.ts'
import { findFreePort } from '../../../../stress/src/nodes/find-free-port.ts'
import { runProxy } from './run-proxy.ts'
import { nginx, runNginx } from './start-nginx.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The name in the configurations of `deploy/proxies`. Tests lead it to this machine. */
export const proxiedName = 'events.example.com'

/** A proxy with its configuration of `deploy/proxies`. */
export interface DeployedProxy {
  readonly name: string
  readonly programs: readonly Program[]
  /** Whether it compresses streams where it is told to, although they say `no-transform`. */
  readonly compressesStreams: boolean
  /** Whether it ends a response that is silent for long. */
  readonly endsSilence: boolean
  /**
   * Starts it in front of a server. It is ended after the test.
   *
   * @param compresses - tells it to compress streams, too.
   * @param hasOwnPaths - takes the comments away from the lines for streams on paths of one's own.
   * @param silence - the time, such as `2s`, for which a response may be silent. Default: as the file says.
   * @param connections - how many browsers it is to bear. Default: what the limit of open files allows anywhere.
   * @returns the URL that it serves, with a certificate that signs itself.
   */
  readonly start: (target: string, options?: ProxyOptions) => Promise<string>
}

interface ProxyOptions {
  readonly compresses?: boolean
  readonly hasOwnPaths?: boolean
  readonly silence?: string
  readonly connections?: number
}

/** HAProxy itself. */
export const haproxy: Program = { path: '/usr/sbin/haproxy', package: 'haproxy' }

/** Caddy itself. */
export const caddy: Program = { path: '/usr/bin/caddy', package: 'caddy' }

/** Those that the page `behind-a-proxy.md` shows and Debian has. */
export const deployedProxies: readonly DeployedProxy[] = [
  {
    name: 'nginx',
    programs: [nginx, openssl],
    compressesStreams: true,
    endsSilence: true,
    async start(target, { compresses = false, hasOwnPaths = false, silence } = {}) {
      const port = await findFreePort()
      const { cert, key } = makeCertificate(proxiedName)
      const gzip = 'gzip on; gzip_proxied any; gzip_types text/event-stream;'
      const settings = place('nginx.conf', {
        'listen 443 ssl': `listen 127.0.0.1:${port} ssl`,
        '/etc/ssl/events.example.com.pem': cert,
        '/etc/ssl/events.example.com.key': key,
        '127.0.0.1:5000': new URL(target).host,
        ...(silence === undefined ? {} : { 'proxy_read_timeout 1h': `proxy_read_timeout ${silence}` }),
        ...(compresses ? { 'http {': `http { ${gzip}` } : {}),
        ...(hasOwnPaths ? { 'location /sse/ {': '', '# location': 'location' } : {}),
      })
      await runNginx(settings, port)
      return toUrl(port)
    },
  },
  {
    name: 'HAProxy',
    programs: [haproxy, openssl],
    compressesStreams: false,
    endsSilence: true,
    async start(target, { compresses = false, hasOwnPaths = false, silence, connections = 200 } = {}) {
      const port = await findFreePort()
      const gzip = '\n  compression algo gzip\n  compression type text/event-stream'
      const settings = place('haproxy.cfg', {
        // Its own limit of open files may be lower here, and it would not start.
        'maxconn 8192': `maxconn ${connections}`,
        'bind :443': `bind 127.0.0.1:${port}`,
        '/etc/ssl/events.example.com.both.pem': makeCertificate(proxiedName).both,
        // Who sends a request by halves is waited for.
        'timeout http-request 10s': 'timeout http-request 1s',
        '127.0.0.1:5000': new URL(target).host,
        ...(silence === undefined
          ? {}
          : { 'timeout server 1h': `timeout server ${silence}`, 'timeout client 60s': `timeout client ${silence}` }),
        ...(compresses ? { 'mode http': `mode http${gzip}` } : {}),
        ...(hasOwnPaths ? { '# acl': 'acl' } : {}),
      })
      const folder = temporaryFolder({ 'haproxy.cfg': settings })
      await runProxy({ program: haproxy.path, args: ['-db', '-f', `${folder}/haproxy.cfg`], port })
      return toUrl(port)
    },
  },
  {
    name: 'Caddy',
    programs: [caddy, openssl],
    compressesStreams: false,
    endsSilence: false,
    async start(target, { compresses = false, hasOwnPaths = false } = {}) {
      const port = await findFreePort()
      const { cert, key } = makeCertificate(proxiedName)
      const globals = '{\n admin off\n auto_https disable_redirects\n servers {\n protocols h1 h2\n }\n}\n'
      const site = `https://events.example.com:${port} {\n bind 127.0.0.1\n tls ${cert} ${key}`
      const settings = place('Caddyfile', {
        'events.example.com {': `${globals}${site}${compresses ? '\n encode gzip' : ''}`,
        '127.0.0.1:5000': new URL(target).host,
        ...(hasOwnPaths ? { '# path': 'path' } : {}),
      })
      const folder = temporaryFolder({ Caddyfile: settings })
      const args = ['run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`]
      const env = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
      await runProxy({ program: caddy.path, args, env, port })
      return toUrl(port)
    },
  },
]

/** A configuration with what depends on the machine put into its place. */
function place(file: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce(
    (text, [name, value]) => {
      if (!text.includes(name)) throw new Error(`${file} has no ${JSON.stringify(name)} any more`)
      return text.replaceAll(name, value)
    },
    readFileSync(new URL(`../../../../deploy/proxies/${file}`, import.meta.url), 'utf8'),
  )
}

function toUrl(port: number): string {
  return `https://${proxiedName}:${port}`
}
