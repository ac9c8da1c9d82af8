import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

import { toOriginForm } from '../origin/to-origin-form.ts'

/** Where the build puts the pages; the same folder, seen from the sources and from the built files. */
const folder = fileURLToPath(new URL('../../dist/static/', import.meta.url))

/** Pages and the paths that they are served at. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'index.html': ['/'],
  'swagger.html': ['/swagger', '/docs/swagger'],
  'redoc.html': ['/redoc', '/docs/redoc'],
  'scalar.html': ['/scalar', '/docs/scalar'],
  'asyncapi.html': ['/asyncapi', '/docs/asyncapi'],
}

/** One path of each page. */
export const pagePaths: readonly string[] = Object.values(pages).flatMap(([path = '']) => path)

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

/**
 * Adds the web page and the documentation pages from local files. All that they lead to is relative, so that they work below any
 * prefix, also one that a proxy takes away.
 *
 * @param names - the names of the documents, for the pages to choose from.
 */
export function registerPages(app: FastifyInstance, names: readonly string[]): void {
  if (!existsSync(folder)) {
    app.log.warn('the pages are not built, so there is none to serve; npm run build makes them')
    return
  }
  void app.register(fastifyStatic, {
    root: `${folder}assets`,
    prefix: '/assets/',
    index: false,
    // The app may have files of its own.
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
  })
  for (const [file, paths] of Object.entries(pages)) {
    const built = readFileSync(`${folder}${file}`, 'utf8').replace(
      '</title>',
      (end) =>
        `${end}\n    <meta name="windhover-prefix" content="${escapeAttribute(app.prefix)}" />` +
        `\n    <meta name="windhover-documents" content="${names.join(' ')}" />`,
    )
    for (const path of paths) {
      const html = built.replaceAll('="./', `="${'../'.repeat(path.split('/').length - 2) || './'}`)
      app.get(path, (request, reply) => {
        const [asked = '', query] = toOriginForm(request.url).split('?', 2)
        // Below a prefix the page is at two addresses, and from the one without a slash its links would lead past the prefix.
        if (path === '/' && !asked.endsWith('/')) {
          return reply.redirect(
            `./${asked.slice(asked.lastIndexOf('/') + 1)}/${query === undefined ? '' : `?${query}`}`,
            308,
          )
        }
        return reply
          .type('text/html; charset=utf-8')
          .headers({
            'Cache-Control': 'no-cache',
            'Content-Security-Policy': policy,
          })
          .send(html)
      })
    }
  }
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
