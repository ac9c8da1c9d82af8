import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Where the build puts the pages; the same folder, seen from the sources and from the built files. */
const folder = fileURLToPath(new URL('../../dist/static/', import.meta.url))

/** Pages and the paths that they are served at. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'index.html': ['/'],
  'swagger.html': ['/swagger', '/docs/swagger'],
  'redoc.html': ['/redoc', '/docs/redoc'],
}

/** Only what the server itself serves, and nothing inline but styles, which the documentation pages set from scripts. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Adds the web page, Swagger UI and ReDoc from local files. */
export function registerPages(app: FastifyInstance): void {
  if (!existsSync(folder)) {
    app.log.warn('the pages are not built, so there is none to serve; npm run build makes them')
    return
  }
  void app.register(fastifyStatic, {
    root: `${folder}assets`,
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
    setHeaders: (response) => void response.setHeader('X-Content-Type-Options', 'nosniff'),
  })
  for (const [file, paths] of Object.entries(pages)) {
    const html = readFileSync(`${folder}${file}`, 'utf8').replaceAll('="./', '="/')
    for (const path of paths) {
      app.get(path, (_request, reply) =>
        reply
          .type('text/html; charset=utf-8')
          .headers({
            'Cache-Control': 'no-cache',
            'Content-Security-Policy': policy,
            'X-Content-Type-Options': 'nosniff',
            'Referrer-Policy': 'no-referrer',
          })
          .send(html),
      )
    }
  }
}
