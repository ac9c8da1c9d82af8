import { parsePathTemplate } from '../stream/path-template.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import { fillDocumentation } from '../stream/stream-documentation.ts'
import type { RequestStreamOptions, RequestStreamSettings } from './options.ts'

/** Returns what the documents have to know of a stream per request. */
export function describeRequestStream(
  options: RequestStreamOptions,
  settings: RequestStreamSettings,
): StreamDescription {
  const { events, query } = options
  const template = parsePathTemplate(options.path)
  const { path } = template
  return {
    ...fillDocumentation(`stream ${path}`, options, template),
    path,
    catalog: events,
    open: false,
    refusal: settings.refusal,
    limitsAddresses: settings.maxConcurrentPerAddress !== Infinity,
    ...(settings.access === undefined ? {} : { access: settings.access }),
    ...(query === undefined ? {} : { query }),
  }
}
