import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

import { beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'

import { exchange } from '../../packages/windhover-server/test/support/exchange.ts'
import {
  type Family,
  parseExposition,
  type Sample,
} from '../../packages/windhover-server/test/support/parse-exposition.ts'
import { makeKeys, toJwk } from '../../packages/windhover-server/test/support/sign-token.ts'
import { start, stopServer } from '../../packages/windhover-server/test/support/start-server.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string): string => readFileSync(root + path, 'utf8')

interface Rule {
  readonly alert: string
  readonly expr: string
  readonly annotations: { readonly runbook_url: string }
}

const page = read('docs/operations/metrics.md')
const alerts = parse(read('deploy/prometheus/alerts.yml')) as { groups: { rules: Rule[] }[] }
const rules = alerts.groups.flatMap((group) => group.rules)
const dashboard = JSON.parse(read('deploy/grafana/windhover.json')) as {
  panels: { type: string; title: string; targets?: { expr: string }[] }[]
  templating: { list: { definition?: string }[] }
}
const expressions = [
  ...rules.map(({ expr }) => expr),
  ...dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
]

/** The metrics of a running server that has the keys of an issuer, and has collected garbage. */
let scraped: Map<string, Family>

beforeAll(async () => {
  const keys = JSON.stringify({ keys: [toJwk(makeKeys('ES256').publicKey, { kid: 'one', alg: 'ES256' })] })
  const issuer = createServer((_request, response) => void response.end(keys)).listen(0, '127.0.0.1')
  await once(issuer, 'listening')
  const { port } = issuer.address() as AddressInfo
  const jwt = { jwksUrl: `http://127.0.0.1:${port}/jwks`, audience: 'metrics' }
  const running = await start({ access: { jwt }, metricsPort: 0 })
  await vi.waitFor(async () => {
    // Enough for a collection, which is measured from the first look on.
    expect(Array.from({ length: 100_000 }, (_, n) => ({ n })).length).toBe(100_000)
    scraped = parseExposition((await exchange(`${running.server.metricsUrl}/metrics`)).body)
    expect(scraped.get('nodejs_gc_duration_seconds')!.samples.length).toBeGreaterThan(0)
  })
  await stopServer(running.server)
  issuer.close()
})

const nameForm = /\b(?:windhover|process|nodejs)_[a-z0-9_]*[a-z0-9]\b/g

/** The metrics that a text names. A histogram has three names beside its own. */
function namesIn(text: string): string[] {
  const names = [...new Set(text.match(nameForm))]
  return names.map((name) => (scraped.has(name) ? name : name.replace(/_(?:bucket|sum|count)$/, '')))
}

test.each(['docs/operations/metrics.md', 'deploy/prometheus/alerts.yml', 'deploy/grafana/windhover.json'])(
  'each metric that %s names is there',
  (path) => {
    const text = read(path)
    const names = namesIn(text)
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) expect([...scraped.keys()], path).toContain(name)
  },
)

test('each metric of ours is on the page, with its type and its labels', () => {
  const rows = page.split('\n').filter((line) => /^\| `(?:windhover)_/.test(line))
  for (const [name, { type, samples }] of scraped) {
    if (!name.startsWith('windhover_')) continue
    const row = rows.find((line) => line.split('|')[1]!.includes(`\`${name}\``))
    expect(row, `${name} is on the page`).toBeDefined()
    const [, , toldType = '', toldLabels = ''] = row!.split('|').map((cell) => cell.trim())
    expect(toldType, name).toBe(type)
    const labels = toldLabels === '' ? [] : toldLabels.split(', ').map((label) => label.slice(1, -1))
    for (const sample of samples) expect(labelNames(sample), name).toEqual(labels)
  }
})

function labelNames({ labels }: Sample): string[] {
  return Object.keys(labels).filter((label) => label !== 'le')
}

/** The labels that Prometheus adds to each series. */
const added = ['job', 'instance']

test.each(expressions.map((expr) => [expr]))('asks for labels and values that there are: %s', (expr) => {
  expect(expr.split('(').length).toBe(expr.split(')').length)
  for (const [, name = '', matchers = ''] of expr.matchAll(/([a-z0-9_]+)\{([^}]*)\}/g)) {
    if (name === 'up') continue
    const [family = ''] = namesIn(name)
    const { samples } = scraped.get(family)!
    for (const [, label = '', operator = '', value = ''] of matchers.matchAll(/([a-z_]+)(=~|!=|!~|=)"([^"]*)"/g)) {
      if (added.includes(label)) continue
      const values = new Set(samples.map(({ labels }) => labels[label]))
      expect(values.size, `${name} has the label ${label}`).toBeGreaterThan(0)
      for (const one of operator.includes('~') ? value.split('|') : [value]) expect([...values]).toContain(one)
    }
  }
  for (const [, labels = ''] of expr.matchAll(/by \(([^)]*)\)/g)) {
    const names = new Set(
      namesIn(expr).flatMap((name) => scraped.get(name)!.samples.flatMap(({ labels: all }) => Object.keys(all))),
    )
    for (const label of labels.split(', ')) {
      if (!added.includes(label)) expect([...names], expr).toContain(label)
    }
  }
})

describe('the alerts', () => {
  test('are on the page, each with what it means, and no other', () => {
    const told = [...page.matchAll(/^\| \[`(Windhover\w+)`\]\(incidents\.md#(\w+)\) \| .+ \|$/gm)]
    expect(told.map(([, name]) => name)).toEqual(rules.map(({ alert }) => alert))
    for (const [, name, anchor] of told) expect(anchor).toBe(name!.toLowerCase())
  })

  test('lead to a section each of what it means, how to look and what helps, and there is no other', () => {
    const sections = read('docs/operations/incidents.md').split(/^## /m).slice(1)
    expect(sections.map((section) => section.split('\n')[0])).toEqual(rules.map(({ alert }) => alert))
    for (const section of sections) {
      const parts = [...section.matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, part]) => part)
      expect(parts, section).toEqual(['Means', 'Look', 'Helps'])
    }
    const { homepage } = JSON.parse(read('packages/windhover-server/package.json')) as { homepage: string }
    const place = `${homepage.replace('#readme', '')}/blob/main/docs/operations/incidents.md`
    for (const { alert, annotations } of rules) {
      expect(annotations.runbook_url).toBe(`${place}#${alert.toLowerCase()}`)
    }
  })

  test('are told of by metrics that there are', () => {
    const names = namesIn(read('docs/operations/incidents.md'))
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) expect([...scraped.keys()]).toContain(name)
  })

  test('are about loss, readiness, publishing, saturation, delivery and logins', () => {
    const names = namesIn(rules.map(({ expr }) => expr).join('\n'))
    expect(names).toEqual(
      expect.arrayContaining([
        'windhover_gaps_total',
        'windhover_log_up',
        'windhover_publish_rejected_total',
        'windhover_window_fill_ratio',
        'windhover_event_loop_lag_seconds',
        'windhover_delivery_seconds',
        'windhover_auth_total',
      ]),
    )
  })
})

test('the dashboard has a row for each part, and each metric of ours in a panel', () => {
  const rows = dashboard.panels.filter(({ type }) => type === 'row').map(({ title }) => title)
  expect(rows).toEqual(['Readers', 'Delivery', 'Loss', 'Publishing', 'Log', 'Access', 'Process'])
  const shown = new Set(namesIn(expressions.join('\n')))
  const ours = [...scraped.keys()].filter((name) => name.startsWith('windhover_'))
  expect(ours.filter((name) => !shown.has(name))).toEqual([])
})
