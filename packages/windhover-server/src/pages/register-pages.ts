import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

import type { ConsoleMode } from '../options/console-mode.ts'
import { toOriginForm } from '../origin/to-origin-form.ts'
import { findAssetsOf } from './find-assets-of.ts'

/** Where the build puts the pages; the same folder, seen from the sources and from the built files. */
const folder = fileURLToPath(new URL('../../dist/static/', import.meta.url))

const consoleFile = 'index.html'

/** Where browsers ask for an icon that no page names. Only the ready server has one. */
export const iconPath = '/favicon.ico'

/** Pages and the paths that they are served at. */
const pages: Readonly<Record<string, readonly string[]>> = {
  [consoleFile]: ['/'],
  'swagger.html': ['/swagger', '/docs/swagger'],
  'redoc.html': ['/redoc', '/docs/redoc'],
  'scalar.html': ['/scalar', '/docs/scalar'],
  'asyncapi.html': ['/asyncapi', '/docs/asyncapi'],
}

/** Returns one path of each page that is served. */
export function listPagePaths(mode: ConsoleMode): string[] {
  return listPages(mode).flatMap(([, [path = '']]) => path)
}

/** Returns every path of the pages that are served. */
export function listAllPagePaths(mode: ConsoleMode): string[] {
  return listPages(mode).flatMap(([, paths]) => paths)
}

function listPages(mode: ConsoleMode): (readonly [file: string, paths: readonly string[]])[] {
  return Object.entries(pages).filter(([file]) => mode !== 'off' || file !== consoleFile)
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

/** What the pages need to know. */
export interface PagesOptions {
  /** The names of the documents, for the pages to choose from. */
  readonly names: readonly string[]
  /** Whether the app is a server's own. In a host's app, the icon of all its pages is for the host to choose. */
  readonly isOwnApp: boolean
  /** What the page at `/` is for. */
  readonly console: ConsoleMode
}

/**
 * Adds the web page and the documentation pages from local files. All that they lead to is relative, so that they work below any
 * prefix, also one that a proxy takes away.
 */
export function registerPages(app: FastifyInstance, { names, isOwnApp, console: mode }: PagesOptions): void {
  if (!existsSync(folder)) {
    app.log.warn('the pages are not built, so there is none to serve; npm run build makes them')
    return
  }
  const served = listPages(mode)
  // The files of a page that nobody may have are nobody's, either.
  const needed =
    mode === 'off'
      ? findAssetsOf(
          folder,
          served.map(([file]) => file),
        )
      : undefined
  void app.register(fastifyStatic, {
    root: `${folder}assets`,
    ...(needed === undefined ? {} : { allowedPath: (path) => needed.has(path.slice(1)) }),
    prefix: '/assets/',
    index: false,
    // The app may have files of its own.
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
  })
  if (isOwnApp) registerIcon(app)
  for (const [file, paths] of served) {
    const built = readBuiltPage(file, mode).replace(
      '</title>',
      (end) =>
        `${end}\n    <meta name="windhover-prefix" content="${escapeAttribute(app.prefix)}" />` +
        `\n    <meta name="windhover-documents" content="${names.join(' ')}" />` +
        (file === consoleFile ? `\n    <meta name="windhover-console" content="${mode}" />` : ''),
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
            // A ticket may stand in the address.
            'Referrer-Policy': 'no-referrer',
          })
          .send(html)
      })
    }
  }
}

/** Reads a page as it was built, but for its link to a page that is not there. */
function readBuiltPage(file: string, mode: ConsoleMode): string {
  const built = readFileSync(`${folder}${file}`, 'utf8')
  return mode === 'off' ? built.replace(/<a (class="home") href="\.\/">([^<]*)<\/a>/, '<span $1>$2</span>') : built
}

/** Pages name the icon themselves; browsers ask for this one beside a document that they show as it is, and for old ones it is the only one. */
function registerIcon(app: FastifyInstance): void {
  const icon = readFileSync(`${folder}favicon.ico`)
  app.get(iconPath, (_request, reply) =>
    reply.type('image/x-icon').header('Cache-Control', 'public, max-age=86400').send(icon),
  )
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
