import type { FastifyPluginAsync } from 'fastify'
import { defineOriginRules } from 'windhover/adapter'
import { fromJsonSchema } from 'windhover/json-schema'

import { everyAccessPart } from '../access/every-access-part.ts'
import { createBroadcast } from './create-broadcast.ts'
import type { BroadcastOptions } from '../options/broadcast-options.ts'
import { checkPluginOptions } from '../options/check-options.ts'
import { exposeWindhover } from './expose-windhover.ts'
import { joinPrefixes } from './join-prefixes.ts'
import { createHostWarning } from '../origin/create-host-warning.ts'
import { createOriginGuard } from '../origin/create-origin-guard.ts'
import { Reloader } from '../reload/reloader.ts'
import type { ReloadOutcome } from '../reload/reload-outcome.ts'
import { validateDocuments } from '../documents/validate-documents.ts'
import { createRedactedLog } from '../telemetry/redacted-log.ts'
import { SummedLog } from '../telemetry/summed-log.ts'

/** Options of {@link windhoverPlugin}: those of `createServer` but for what the app itself decides, and every one has a default. */
export interface WindhoverPluginOptions extends BroadcastOptions {
  /** The path that everything stands under, such as `/live`. Default: none, so that the page is at `/`. */
  prefix?: string
}

/**
 * Brings streams, publishing, counts, documents and pages into an app of Fastify 5:
 * `await app.register(windhoverPlugin, { prefix: '/live' })`. The app's hooks run for all of it, so that they may refuse
 * a stream or a publish. The headers that they set are sent with streams, too; hooks for what is sent
 * (`preSerialization`, `onSend`) see no streams. Its error handler, body parsers and validator stay as they are, and are
 * not used under the prefix, but for errors that its hooks throw.
 *
 * The documents are validated before the app is ready. When it closes, the streams are ended over `drainMs` before its `onClose` hooks
 * run.
 *
 * @throws WindhoverError `invalid_option` for options that are not known or not allowed; what `createServer` throws besides.
 */
export const windhoverPlugin: FastifyPluginAsync<WindhoverPluginOptions> = async (app, options) => {
  checkPluginOptions(options as Readonly<Record<string, unknown>>, everyAccessPart)
  const prefix = joinPrefixes(app.prefix, options.prefix ?? '')
  const log = createRedactedLog(app.log)
  const rules = defineOriginRules(options)
  const guardOrigin = createOriginGuard(() => rules, createHostWarning(log))
  const summed = new SummedLog(log)
  const reloader = new Reloader({ options, check: () => {}, log })
  const broadcast = createBroadcast(options, {
    log,
    summed,
    readPlainSchema: (schema) => fromJsonSchema(schema),
    accessParts: everyAccessPart,
    guardOrigin,
    prefix,
    reload,
  })
  reloader.add(broadcast.hotParts)
  broadcast.watch(app)
  exposeWindhover(app, broadcast)
  app.addHook('onReady', async () => {
    await broadcast.settle()
    await validateDocuments(broadcast.documents, log)
  })
  const inner = prefix.slice(joinPrefixes(app.prefix, '').length)
  await app.register(async (scope) => broadcast.mount(scope), { prefix: inner })

  /** Its options are those of a program, so that what can have changed is what files hold. */
  async function reload(): Promise<ReloadOutcome> {
    const { commit } = await reloader.prepare()
    broadcast.counts.reloads.add('ok')
    return commit()
  }
}

// Not encapsulated, so that the app sees `app.windhover`, and its own routes can be seen: https://fastify.dev/docs/latest/Reference/Plugins
Object.assign(windhoverPlugin, {
  [Symbol.for('skip-override')]: true,
  [Symbol.for('fastify.display-name')]: 'windhover',
  [Symbol.for('plugin-meta')]: { name: 'windhover', fastify: '5.x' },
})
