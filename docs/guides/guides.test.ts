import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = import.meta.dirname
const code = [join(folder, 'code'), join(folder, '../../examples')].flatMap((place) =>
  readdirSync(place)
    .filter((name) => /\.(?:ts|html)$/.test(name))
    .map((name) => readFileSync(join(place, name), 'utf8')),
)
// Bundlers want paths without the ending that Node wants.
const bundled = code.map((text) => text.replaceAll(/ from '(\.[^']*)\.ts'/g, " from '$1'"))
// other-languages.md has no TypeScript, and a test of its own.
const guides = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'other-languages.md')

// What a guide shows is a part of a file that is checked and run.
describe.each(guides)('the guide %s', (name) => {
  const blocks = [...readFileSync(join(folder, name), 'utf8').matchAll(/^```(?:ts|html)\n(.*?)^```$/gms)].map(
    ([, block]) => block!,
  )

  test.each(blocks.map((block) => [block.split('\n')[0]!, block]))('shows code that is run: %s', (_, block) => {
    expect([...code, ...bundled].some((text) => text.includes(block))).toBe(true)
  })
})

// Who types what stands there, in order, must come to a program that runs.
describe('the guide getting-started.md', () => {
  const guide = readFileSync(join(folder, 'getting-started.md'), 'utf8')
  const read = (name: string): string => readFileSync(join(folder, 'code', name), 'utf8')
  const blocks = [...guide.matchAll(/^([^\n]*)\n\n```(?:ts|html)\n(.*?)^```$/gms)]
  const commands = [...guide.matchAll(/^node (.*)$/gm)].map(([, name]) => name!)

  test('names the file of each block before it', () => {
    expect(blocks).toHaveLength(8)
    for (const [, before = '', block = ''] of blocks) {
      const name = /.*`([\w-]+\.(?:ts|html))`[^`]*:$/.exec(before)?.[1]
      expect(name, before).toBeDefined()
      expect(read(name!), name).toContain(block)
    }
  })

  test('runs files that listen, after all that they import is there', () => {
    expect(commands).toEqual(['serve-first-server.ts', 'serve-first-stream.ts'])
    for (const name of commands) {
      expect(read(name)).toContain('listen(')
      const parts = [...read(name).matchAll(/from '\.\/(.*)'/g)].map(([, part]) => part!)
      const before = guide.slice(0, guide.indexOf(`\nnode ${name}\n`))
      for (const part of [name, ...parts]) expect(before).toContain(`\`${part}\``)
    }
  })
})
