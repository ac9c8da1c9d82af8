import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

import { expect, test } from 'vitest'

import { credentialVariable } from '../../packages/windhover-server/src/commands/credential.ts'

const root = resolve(import.meta.dirname, '../..')
const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pageOf = (name: string): string => read(`docs/operations/${name}`)

/** The anchors of a page, as GitHub makes them of headings. */
function anchorsOf(path: string): string[] {
  const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!)
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

test.each(pages)('each link of %s leads somewhere', (page) => {
  for (const [, path = '', anchor] of pageOf(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)) {
    const target = path === '' ? join(import.meta.dirname, page) : resolve(import.meta.dirname, path)
    expect(existsSync(target), `${path} of ${page}`).toBe(true)
    if (anchor !== undefined) expect(anchorsOf(target), `${path}#${anchor} of ${page}`).toContain(anchor)
  }
})

test('each file to deploy is on a page', () => {
  const text = pages.map(pageOf).join('\n')
  const files = readdirSync(join(root, 'deploy'), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  expect(files.length).toBeGreaterThan(15)
  for (const { name, parentPath } of files) {
    const folder = basename(parentPath)
    expect(text.includes(`${folder}/${name}`) || text.includes(`\`${name}\``), `${folder}/${name}`).toBe(true)
  }
})

test('the README leads to each page that an operator begins with', () => {
  for (const name of [
    'deploy',
    'sizing',
    'upgrades',
    'incidents',
    'behind-a-proxy',
    'many-nodes',
    'stores',
    'limits',
    'metrics',
  ]) {
    expect(read('README.md')).toContain(`(docs/operations/${name}.md)`)
  }
})

test('what the page tells of tests is what they do', () => {
  const page = pageOf('deploy.md')
  const full = read('.ci/full')
  for (const [, stage = ''] of page.matchAll(/`\.ci\/full (\w+)`/g))
    expect(full).toMatch(new RegExp(`^stage ${stage} `, 'm'))
  const versions = /for version in ([\d. ]+); do "\$environment/.exec(full)![1]!.split(' ')
  expect(page).toContain(`versions ${versions[0]} to ${versions.at(-1)}`)
  const [, line = ''] = /the other has Node (\d+)/.exec(page)!
  expect(read('deploy/image/Dockerfile')).toContain(`NODE_IMAGE=node:${line}.`)
})

test('the command is where the unit has it, with the credential of commands', () => {
  const page = pageOf('incidents.md')
  const [, prefix = ''] = /^ExecStart=\S+ (\S+)\/node_modules\//m.exec(read('deploy/systemd/windhover.service'))!
  expect(page).toContain(`${prefix}/node_modules/.bin/windhover`)
  expect(page).toContain(`export ${credentialVariable}="$(windhover token --secret-file `)
  const flags = /\$\(windhover token ([^)]*)\)/.exec(page)![1]!.match(/--[a-z-]+/g)!
  for (const flag of flags) expect(read('docs/reference/commands.md').split('\n## token\n')[1]).toContain(`\`${flag}`)
})

test('no page looks for a process by a name that it does not have', () => {
  // `ps` and `pidof` know it as node, or by the name of its thread.
  for (const page of pages) expect(pageOf(page), page).not.toMatch(/\b(?:pidof|pkill|pgrep|killall)\b/)
  expect(read('deploy/systemd/windhover.service')).toMatch(/^ExecReload=\/bin\/kill -HUP \$MAINPID$/m)
  expect(pageOf('reload.md')).toContain('systemctl reload windhover')
})
