import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { listInstalled } from './list-installed.ts'
import { usePackedPackages } from './packed-packages.ts'

const root = join(import.meta.dirname, '../../../..')
const reference = readFileSync(join(root, 'docs/reference/packages.md'), 'utf8')
const packed = usePackedPackages('windhover', 'windhover-server', 'windhover-redis', 'windhover-jetstream')

/** What the packages add themselves; what those bring in turn is theirs to say. */
const direct = {
  windhover: ['@standard-schema/spec'],
  'windhover-redis': ['@redis/client'],
  'windhover-jetstream': ['@nats-io/jetstream', '@nats-io/nats-core', '@nats-io/transport-node'],
  'windhover-server': [
    '@fastify/static',
    '@redocly/openapi-core',
    'ajv',
    'ajv-formats',
    'commander',
    'fastify',
    'jiti',
    'jose',
    'light-my-request',
    'pino',
    'pino-pretty',
    'prom-client',
    'windhover',
    'yaml',
    'zod',
  ],
}

describe.each(['windhover', 'windhover-server', 'windhover-redis', 'windhover-jetstream'] as const)(
  'npm install %s',
  (name) => {
    test('brings what the reference says', () => {
      const wanted = packed.get(name)!
      const { manifest, packedBytes, unpackedBytes, files } = wanted
      expect(Object.keys(manifest.dependencies ?? {})).toEqual(direct[name])
      const brought = listInstalled(wanted, packed)
      const bytes = sum(brought.map((one) => one.bytes))
      const pages = sum(files.filter(({ path }) => path.startsWith('dist/static/')).map(({ size }) => size))
      const row = `| \`${name}\` | ${mega(packedBytes)} | ${mega(unpackedBytes)} | ${mega(pages)} | ${brought.length} | ${mega(bytes)} |`
      console.log(
        `| package | packed, MB | unpacked, MB | of it pages, MB | packages installed | installed, MB |\n${row}`,
      )

      const written = readRow(name)
      const measured = readCells(row)
      // Optional dependencies differ from platform to platform, and every change of the code changes sizes a little.
      for (const [index, value] of measured.entries()) {
        const tolerance = Math.max(value * 0.2, 0.05)
        expect(Math.abs(written[index]! - value), `docs/reference/packages.md should say ${row}`).toBeLessThan(
          tolerance,
        )
      }
    })
  },
)

test('who embeds the library installs two packages: no server, no validator, no pages', () => {
  const windhover = packed.get('windhover')!
  const names = listInstalled(windhover, packed).map(({ name }) => name)
  expect(names).toEqual(['windhover', '@standard-schema/spec'])
  expect(windhover.files.filter(({ path }) => /\.(html|css|svg|png|br|gz)$/.test(path))).toEqual([])
})

function readRow(name: string): number[] {
  const row = reference
    .split('## Sizes')[1]!
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}\` | `))
  return readCells(row ?? '')
}

function readCells(row: string): number[] {
  return row.split('|').slice(2, -1).map(Number)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(2)
}
