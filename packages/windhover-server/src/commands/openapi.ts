import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { type Command, Option } from 'commander'
import { stringify } from 'yaml'

import { createLogger } from '../telemetry/logger.ts'
import { CommandFailure } from './command-failure.ts'
import { addSettingFlags, resolveCommandConfig } from './setting-flags.ts'
import { type Terminal, writeLine } from './terminal.ts'

const versions = ['3.2', '3.1', '3.0'] as const
const formats = ['json', 'yaml'] as const

/** Long texts stay on their line, and a schema that is used twice is written twice: not every reader knows anchors. */
const yamlOptions = { lineWidth: 0, aliasDuplicateObjects: false }

interface OpenApiFlags {
  readonly openapiVersion: (typeof versions)[number]
  readonly format?: (typeof formats)[number]
  readonly output?: string
  readonly check?: boolean
}

/** Adds `windhover openapi`, which writes the document that the server would serve. */
export function addOpenApi(program: Command, terminal: Terminal): Command {
  const command = program
    .command('openapi')
    .summary('print, write or check the OpenAPI document, without a server')
    .description('Prints the OpenAPI document that `serve` with the same settings would serve.')
    .addOption(new Option('--openapi-version <version>', 'Version of OpenAPI').choices(versions).default('3.2'))
    .addOption(
      new Option('-f, --format <format>', "Format (default json, or what the output's name says)").choices(formats),
    )
    .option('-o, --output <file>', 'Write to a file rather than print')
    .option('--check', 'Only validate the document of this version, and end with 1 and the reasons if it is not valid')
    .action(async (flags: OpenApiFlags) => writeDocument(flags, command, terminal))
  return addSettingFlags(command)
}

async function writeDocument(flags: OpenApiFlags, command: Command, terminal: Terminal): Promise<void> {
  const { options } = await resolveCommandConfig(command, terminal)
  const { openapiVersion: version, output } = flags
  const { makeServer } = await import('./make-server.ts')
  const server = makeServer({ ...options, logger: createLogger({ name: 'openapi', level: 'silent' }) })
  let document: object
  try {
    document = server.openApiDocument(version)
  } finally {
    await server.close()
  }
  if (flags.check === true) {
    const { validateOpenApiDocument } = await import('windhover/openapi/validate')
    const { valid, errors } = await validateOpenApiDocument(document)
    if (!valid) {
      const reasons = errors.map(({ pointer, message }) => `${pointer}: ${message}`)
      throw new CommandFailure(`the OpenAPI ${version} document is not valid`, reasons)
    }
    return writeLine(terminal.stderr, `the OpenAPI ${version} document is valid`)
  }
  const format = flags.format ?? (/\.ya?ml$/i.test(output ?? '') ? 'yaml' : 'json')
  const text = format === 'json' ? JSON.stringify(document, undefined, 2) : stringify(document, yamlOptions).trimEnd()
  if (output === undefined) return writeLine(terminal.stdout, text)
  const path = resolve(terminal.workingDirectory, output)
  try {
    await writeFile(path, `${text}\n`)
  } catch (error) {
    throw new CommandFailure(`--output: cannot write ${path}: ${(error as Error).message}`)
  }
}
