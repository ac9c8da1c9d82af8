import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { defaults } from './defaults.ts'

const packages = join(import.meta.dirname, '../..')
const files = [
  'windhover/src/hub/hub-options.ts',
  'windhover/src/per-request/options.ts',
  'windhover/src/stream/define-stream.ts',
  'windhover-server/src/options/server-options.ts',
]

/** The docstrings of the options of a file, by the option's name. */
function readDocstrings(file: string): [name: string, docstring: string][] {
  const text = readFileSync(join(packages, file), 'utf8')
  const found = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)\?:/g)
  return [...found].map(([, docstring, name]) => [name!, docstring!.replaceAll(/\s*\n\s*\* ?/g, ' ')])
}

/** The ways in which a docstring may state a default. */
function waysToSay(value: unknown): string[] {
  if (typeof value === 'string') return [`\`${value}\``]
  if (value === 0) return ['Default: 0', 'Default: no limit']
  const ways = [Number(value).toLocaleString('en')]
  if (Number(value) % 1_048_576 === 0) ways.push(`${Number(value) / 1_048_576} MiB`)
  return ways
}

describe.each(files)('the docstrings of %s', (file) => {
  const documented = readDocstrings(file).filter(([name]) => name in defaults)

  test('are found', () => {
    expect(documented.length).toBeGreaterThan(2)
  })

  test.each(documented)('say the default of %s', (name, docstring) => {
    const value: unknown = defaults[name as keyof typeof defaults]
    const values = typeof value === 'object' ? Object.values(value!).filter((one) => one !== Infinity) : [value]
    for (const one of values) {
      const said = waysToSay(one)
      // An option may be the hub's unless the stream says otherwise.
      const isHubs = /Default: (?:the hub's|that of the hub)/.test(docstring)
      expect([isHubs || said.some((way) => docstring.includes(way)), docstring]).toEqual([true, docstring])
    }
  })
})
