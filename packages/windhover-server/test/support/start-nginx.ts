import type { Program } from './browser.ts'
import { makeCertificate, openssl } from './certificate.ts'
import { findFreePort } from '../../../../stress/src/nodes/find-free-port.ts'
import { runProxy } from './run-proxy.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** nginx itself. */
export const nginx: Program = { path: '/usr/sbin/nginx', package: 'nginx' }

/** What {@link startNginx} needs. */
export const nginxPrograms: readonly Program[] = [nginx, openssl]

/**
 * Starts nginx in front of a server, with nothing but `proxy_pass`: what is asked for then arrives
 * with the address of the server as its `Host`. It is ended after the test.
 *
 * @param tls - serves https, with a certificate that it has signed itself, and HTTP/2.
 * @returns its URL.
 */
export async function startNginx(target: string, { tls = false } = {}): Promise<string> {
  const port = await findFreePort()
  const { cert, key } = tls ? makeCertificate('127.0.0.1') : {}
  const certificate = tls ? `ssl_certificate ${cert}; ssl_certificate_key ${key};` : ''
  await runNginx(
    `events {}
    http {
      server {
        listen 127.0.0.1:${port}${tls ? ' ssl http2' : ''};
        ${certificate}
        location / { proxy_pass ${target}; }
      }
    }`,
    port,
  )
  return `${tls ? 'https' : 'http'}://127.0.0.1:${port}`
}

/** Starts nginx with these settings, and waits until it listens. It writes to a folder that is removed after the test. */
export async function runNginx(settings: string, port: number): Promise<void> {
  const folder = temporaryFolder({ 'nginx.conf': settings.replace('http {', `http { ${placeFiles('.')}`) })
  const globals = `daemon off; master_process off; user root; pid ${folder}/nginx.pid; error_log stderr notice;`
  const args = ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', 'stderr', '-g', globals]
  await runProxy({ program: nginx.path, args, port })
}

/** Where nginx puts what does not fit into memory, below the folder that it starts in. */
function placeFiles(folder: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `access_log off; ${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}`
}
