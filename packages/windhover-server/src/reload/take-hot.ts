import {
  defineEvents,
  type EventDeclarations,
  type EventSchema,
  type SchemaSource,
  type StreamOptions,
} from 'windhover'

import { needsDoor } from '../access/rules.ts'
import { operationProgressEvent } from '../events/operation-progress-event.ts'
import { type ConfigName, configNames, heats } from '../options/heats.ts'
import type { ServerOptions } from '../options/server-options.ts'
import { setAt } from '../options/set-at.ts'
import { type SettingName, settings } from '../options/settings.ts'
import { tlsFiles } from '../options/tls-options.ts'
import { valueAt } from '../options/value-at.ts'
import { isSameExactly, isSameValue } from './is-same-value.ts'
import type { ReloadOutcome } from './reload-outcome.ts'

/** What is taken of new options, and the names of what differs. */
export interface TakenOptions extends ReloadOutcome {
  /** The options as they were, with the hot ones of the new. */
  readonly options: ServerOptions
}

/**
 * Takes of new options what can hold at once. Who may do what is among it only while requests pass a door, before and after: routes and
 * streams get theirs when a server is made.
 */
export function takeHot(current: ServerOptions, next: ServerOptions): TakenOptions {
  const keepsDoor = needsDoor(current) === needsDoor(next)
  const keepsTls = isSameTls(current, next)
  const options: Record<string, unknown> = { ...current }
  const changed: string[] = []
  const needsRestart: string[] = []
  for (const name of configNames) {
    const path = name.split('.')
    const [before, after] = [current, next].map((one) => valueAt(one, path) ?? defaultOf(name))
    if (heats[name] === 'cold' || (isOfDoor(name) && !keepsDoor) || (name.startsWith('tls.') && !keepsTls)) {
      if (!isSameCold(name, before, after)) needsRestart.push(name)
    } else if (!isSameExactly(before, after)) {
      setAt(options, path, after)
      changed.push(name)
    }
  }
  return { options, changed, needsRestart }
}

/** Whether both speak TLS, with clients of the same kind, or both do not: a server is made for one of them. */
function isSameTls({ tls: before }: ServerOptions, { tls: after }: ServerOptions): boolean {
  const [one, other] = [before, after].map((tls) => [tlsFiles(tls) !== undefined, tls?.requestCert ?? false])
  return isSameValue(one, other)
}

function isOfDoor(name: ConfigName): boolean {
  return name === 'anonymous' || name === 'limits' || name.startsWith('access.')
}

/** What holds if nothing is said. */
function defaultOf(name: ConfigName): unknown {
  if (name === 'events') return { progress: operationProgressEvent }
  return (settings as Partial<typeof settings>)[name as SettingName]?.default
}

/** Of what a config file makes by code, only what can be compared. */
function isSameCold(name: ConfigName, before: unknown, after: unknown): boolean {
  // The command puts what makes the spans in place of true.
  if (name === 'tracing') return Boolean(before) === Boolean(after)
  if (name === 'events') return isSameValue(describeEvents(before), describeEvents(after))
  if (name === 'streams') return isSameValue(describeStreams(before), describeStreams(after))
  if (name === 'requestStreams') return isSameValue(listPaths(before), listPaths(after))
  if ((name === 'store' || name === 'state') && [before, after].every((one) => typeof one === 'object')) return true
  return isSameValue(before, after)
}

function describeEvents(events: unknown): object {
  const declared = defineEvents(events as EventDeclarations).events
  return Array.from(declared, ([name, { schema: _schema, ...described }]) => [name, described])
}

function describeStreams(streams: unknown): object[] {
  return ((streams ?? []) as readonly StreamOptions[]).map(({ itemSchema, ...stream }) => ({
    ...stream,
    itemSchema:
      itemSchema !== undefined && isLibrarySchema(itemSchema) ? describeEvents({ item: itemSchema }) : itemSchema,
  }))
}

function isLibrarySchema(schema: SchemaSource): schema is EventSchema {
  return '~standard' in schema
}

/** They are code, so that their paths are all that can be compared. */
function listPaths(streams: unknown): string[] {
  return ((streams ?? []) as NonNullable<ServerOptions['requestStreams']>).map(({ description }) => description.path)
}
