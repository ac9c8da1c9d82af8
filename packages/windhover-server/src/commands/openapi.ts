import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { type Command, Option } from 'commander'
import { WindhoverError } from 'windhover'
import { type StreamItems, streamItems } from 'windhover/openapi'

import { describeUnknown, UsageError } from '../options/usage-error.ts'
import type { Documents } from '../documents/create-documents.ts'
import { type DocumentVersion, listServedDocuments, type ServedDocument } from '../documents/served-documents.ts'
import { type DocumentFormat, documentFormats, writeDocument } from '../documents/write-document.ts'
import { createLogger } from '../telemetry/logger.ts'
import { checkDocuments } from './check-documents.ts'
import { CommandFailure } from './command-failure.ts'
import { describeIssue } from './describe-issue.ts'
import { addSettingFlags, resolveCommandConfig } from './setting-flags.ts'
import { type Terminal, writeLine } from './terminal.ts'

const versions = ['3.2', '3.1', '3.0'] as const

interface OpenApiFlags {
  readonly document?: string
  readonly openapiVersion?: (typeof versions)[number]
  readonly items?: StreamItems
  readonly asyncapi?: boolean
  readonly format?: DocumentFormat
  readonly output?: string
  readonly check?: boolean
}

/** Adds `windhover openapi`, which writes or checks the documents that the server would serve. */
export function addOpenApi(program: Command, terminal: Terminal): Command {
  const command = program
    .command('openapi')
    .summary('print, write or check the OpenAPI and AsyncAPI documents, without a server')
    .description('Prints a document that `serve` with the same settings would serve, or checks all of them.')
    .option('--document <name>', 'One of the documents of the config file (default: default; with --check: all)')
    .addOption(
      new Option('--openapi-version <version>', 'Version of OpenAPI (default: 3.2; with --check: all)').choices(
        versions,
      ),
    )
    .addOption(
      new Option(
        '--items <items>',
        'What OpenAPI 3.1 and 3.0 describe of a stream: events with their data decoded, as on the wire, or their data alone (default: decoded)',
      ).choices(streamItems),
    )
    .addOption(
      new Option('--asyncapi', 'The AsyncAPI document of the streams instead').conflicts(['openapiVersion', 'items']),
    )
    .addOption(
      new Option('-f, --format <format>', "Format (default json, or what the output's name says)").choices(
        documentFormats,
      ),
    )
    .option('-o, --output <file>', 'Write to a file rather than print')
    .option('--check', 'Only validate, and end with 1 and the reasons if a document is not valid; warnings are printed')
    .action(async (flags: OpenApiFlags) => runOpenApi(flags, command, terminal))
  return addSettingFlags(command)
}

async function runOpenApi(flags: OpenApiFlags, command: Command, terminal: Terminal): Promise<void> {
  // Documents do not depend on a store, and its directory may be that of a server that runs.
  const {
    store: _store,
    storePassword: _password,
    state: _state,
    ...options
  } = (await resolveCommandConfig(command, terminal)).options
  const { makeServer } = await import('./make-server.ts')
  const server = await makeServer({ ...options, logger: createLogger({ name: 'openapi', level: 'silent' }) })
  try {
    await server.app.ready()
    if (flags.check === true) await checkDocuments(selectServed(server.documents, flags), terminal)
    else await printDocument(server.documents, flags, terminal)
  } finally {
    await server.close()
  }
}

/** The documents that the flags choose: all, or those of a name, of a version, or of both. */
function selectServed(documents: Documents, flags: OpenApiFlags): ServedDocument[] {
  const { names } = documents
  const { document, openapiVersion, items } = flags
  if (document !== undefined && !names.includes(document)) {
    throw new UsageError([`--document: ${describeUnknown('document', [document], names)}`])
  }
  const version: DocumentVersion | undefined =
    flags.asyncapi === true ? 'AsyncAPI 3.0' : openapiVersion && `OpenAPI ${openapiVersion}`
  return listServedDocuments(documents, {
    names: document === undefined ? undefined : [document],
    versions: version === undefined ? undefined : [version],
    items,
  })
}

async function printDocument(documents: Documents, flags: OpenApiFlags, terminal: Terminal): Promise<void> {
  const { output } = flags
  // The first is the newest version of the default document, where no flag says otherwise.
  const [served] = selectServed(documents, flags)
  const format = flags.format ?? (/\.ya?ml$/i.test(output ?? '') ? 'yaml' : 'json')
  const text = writeDocument(build(served!), format)
  if (output === undefined) return writeLine(terminal.stdout, text.trimEnd())
  const path = resolve(terminal.workingDirectory, output)
  try {
    await writeFile(path, text)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new CommandFailure(`--output: cannot write ${path}: ${writeFaults[code] ?? message}`)
  }
}

/** Why a file cannot be written, for those who do not know the system's words. */
const writeFaults: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EISDIR: 'it is a folder; name a file in it',
  ENOENT: 'there is no such folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EROFS: 'the file system is read-only',
}

function build(served: ServedDocument): object {
  try {
    return served.build()
  } catch (error) {
    if (error instanceof WindhoverError) throw new CommandFailure(error.message, error.issues.map(describeIssue))
    throw error
  }
}
