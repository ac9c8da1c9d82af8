import { defineEvents, WindhoverError } from 'windhover'
import { readTracing } from 'windhover/adapter'

import type { AccessParts } from '../access/access-parts.ts'
import { ExposedServer } from '../access/exposed-server.ts'
import { findIdleSecurity } from '../access/find-description-faults.ts'
import { findExposure } from '../access/rules.ts'
import { defineStreams } from '../broadcast/define-streams.ts'
import { refuseTakenStreams } from '../broadcast/refuse-taken-streams.ts'
import { operationProgressEvent } from '../events/operation-progress-event.ts'
import { readTlsFiles } from '../listen/read-tls-files.ts'
import { checkOptions } from '../options/check-options.ts'
import type { ServerOptions } from '../options/server-options.ts'
import { settings } from '../options/settings.ts'
import type { SourceTexts } from '../options/source-texts.ts'
import { tlsFiles } from '../options/tls-options.ts'
import { readStoreUrl } from '../store/read-store-url.ts'

/**
 * Refuses options that no server could be started with, also those that only a restart would take: a file that is broken for the next
 * start is told now. Starts nothing, and leaves nothing open.
 *
 * @param parts - what the options of access need.
 * @param texts - the texts of files that are known. Default: none, they are read.
 * @throws WindhoverError for the first kind of fault that there is, as `createServer` and `listen` do.
 */
export function checkWhole(options: ServerOptions, parts: AccessParts, texts?: SourceTexts): void {
  checkOptions(options, parts)
  const exposure = findExposure(options.host ?? settings.host.default, options)
  if (exposure !== undefined) throw new ExposedServer(exposure)
  const { events = { progress: operationProgressEvent }, open = settings.open.default, store, storePassword } = options
  const { exposeTrace: exposesTrace } = readTracing(options)
  const catalog = defineEvents(events)
  const context = {
    catalog,
    open,
    limitsAddresses: false,
    exposesTrace,
    prefix: '',
    isPublic: () => false,
  }
  const streams = defineStreams(context, options)
  const { requestStreams = [], console: mode = settings.console.default } = options
  refuseTakenStreams([...streams, ...requestStreams], {
    prefix: '',
    catalog,
    isOwnApp: true,
    console: mode,
    hasFeed: mode === 'admin',
  })
  const [fault] = findIdleSecurity(streams, options)
  if (fault !== undefined) throw new WindhoverError('invalid_option', fault)
  const files = tlsFiles(options.tls)
  if (files !== undefined) readTlsFiles(files, texts)
  if (typeof store === 'string') readStoreUrl(store, storePassword)
}
