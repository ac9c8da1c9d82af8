import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

const page = readFileSync(join(import.meta.dirname, 'sizing.md'), 'utf8')
const bench = readFileSync(join(import.meta.dirname, '../../bench/README.md'), 'utf8')
const rowsOf = (heading: string): string[][] => {
  const [, section = ''] = page.split(`\n## ${heading}\n`)
  const lines = section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

/** The figures of the page, by what they are of. */
const measured = new Map(rowsOf('What was measured').map(([what = '', figure = '']) => [what, figure]))
const figure = (start: string): number => {
  const [, text = ''] = [...measured].find(([what]) => what.startsWith(start)) ?? []
  return Number.parseFloat(text.replaceAll(',', ''))
}

test.each([
  ['memory of the process', 132, 'idle-memory', 'windhover'],
  ['memory of one more reader', 2.14, 'idle-memory', 'windhover'],
  ['CPU of a delivery', 7.33, 'paced', 'windhover'],
  ['deliveries on one core', 8_770_000, 'saturated-1000', 'windhover'],
  ['CPU of a reader', 67, 'connecting', 'windhover'],
  ['readers that connect', 13_300, 'connecting', 'windhover'],
  ['CPU of a publish', 58.2, 'channels', 'windhover, one channel, 1 publisher'],
])('%s is as it was measured', (what, value, scenario, server) => {
  expect(figure(what)).toBe(value)
  const shown = what === 'memory of one more reader' ? '2,140' : value.toLocaleString('en')
  const [, , named = ''] = rowsOf('What was measured').find(([start = '']) => start.startsWith(what))!
  expect(named).toContain(`\`${scenario}\``)
  // In the table of that scenario, where other scenarios have the same numbers of something else.
  const [, table = ''] = bench.split(`\n### ${scenario}\n`)
  const row = table
    .split(/\n##/)[0]!
    .split('\n')
    .find((line) => line.startsWith(`| ${server} |`))
  expect(row?.split('|').map((cell) => cell.trim())).toContain(shown)
})

test('the three sizes are reckoned as the page says', () => {
  const kept = (64 + 16) * 1.048576
  const rows = rowsOf('Three sizes')
  expect(rows.map(([readers]) => readers)).toEqual(['1,000', '10,000', '100,000'])
  for (const [count = '', cpu = '', memory = '', network = ''] of rows) {
    const readers = Number(count.replaceAll(',', ''))
    const percent = readers * figure('CPU of a delivery') * 1e-4
    expect(Number.parseFloat(cpu)).toBe(percent < 1 ? Number(percent.toFixed(1)) : Math.round(percent))
    const megabytes = figure('memory of the process') + (readers * figure('memory of one more reader')) / 1000 + kept
    expect(Math.abs(Number.parseFloat(memory) - megabytes)).toBeLessThanOrEqual(1)
    expect(Number.parseFloat(network)).toBe((readers * 2) / 10_000)
  }
})

test('a node of Kubernetes asks for what its readers need', () => {
  const [, request = ''] = /requests: \{ cpu: \w+, memory: (\d+)Mi \}/.exec(
    readFileSync(join(import.meta.dirname, '../../deploy/kubernetes/deployment.yaml'), 'utf8'),
  )!
  const ofReaders = Number.parseFloat(rowsOf('Three sizes')[1]![2]!)
  // With what may wait for slow readers.
  expect(Number(request) * 1.048576).toBeGreaterThanOrEqual(ofReaders + 128 * 1.048576)
})

test('a proxy has as many ports as the range that the page sets', () => {
  const [, first, last] = /ip_local_port_range = (\d+) (\d+)/.exec(page)!
  const ports = (Number(last) - Number(first) + 1).toLocaleString('en')
  expect(page.match(/\b64,5\d\d\b/g)).toEqual([ports, ports, ports])
})
