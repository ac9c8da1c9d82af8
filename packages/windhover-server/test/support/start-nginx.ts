import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { createInterface } from 'node:readline'

import { onTestFinished } from 'vitest'

import type { Program } from './browser.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What {@link startNginx} needs. */
export const nginxPrograms: readonly Program[] = [
  { path: '/usr/sbin/nginx', package: 'nginx' },
  { path: '/usr/bin/openssl', package: 'openssl' },
]

/**
 * Starts nginx in front of a server, with nothing but `proxy_pass`: what is asked for then arrives
 * with the address of the server as its `Host`. It is ended after the test.
 *
 * @param tls - serves https, with a certificate that it has signed itself, and HTTP/2.
 * @returns its URL.
 */
export async function startNginx(target: string, { tls = false } = {}): Promise<string> {
  const folder = temporaryFolder()
  const port = await findFreePort()
  if (tls) makeCertificate(folder)
  const certificate = tls ? `ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;` : ''
  const settings = `
    daemon off; master_process off; user root; pid ${folder}/nginx.pid; error_log stderr notice;
    events {}
    http {
      access_log off;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      server {
        listen 127.0.0.1:${port}${tls ? ' ssl http2' : ''};
        ${certificate}
        location / { proxy_pass ${target}; }
      }
    }`
  const child = spawn(nginxPrograms[0]!.path, ['-p', folder, '-c', writeSettings(settings), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(async () => {
    const ended = once(child, 'exit')
    if (child.exitCode !== null) return
    child.kill('SIGKILL')
    await ended
  })
  const said: string[] = []
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line)
    // Said when it listens.
    if (!line.includes('using the "')) continue
    child.stderr.resume()
    return `${tls ? 'https' : 'http'}://127.0.0.1:${port}`
  }
  throw new Error(`nginx did not start: ${said.join('\n')}`)
}

function writeSettings(text: string): string {
  return `${temporaryFolder({ 'nginx.conf': text })}/nginx.conf`
}

function makeCertificate(folder: string): void {
  const names = '-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1'
  const request = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 ${names}`
  const files = ['-keyout', `${folder}/key.pem`, '-out', `${folder}/cert.pem`]
  execFileSync(nginxPrograms[1]!.path, [...request.split(' '), ...files], { stdio: 'ignore' })
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
