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
const guides = readdirSync(folder).filter((name) => name.endsWith('.md'))

// What a guide shows is a part of a file that is checked and run.
describe.each(guides)('the guide %s', (name) => {
  const blocks = [...readFileSync(join(folder, name), 'utf8').matchAll(/^```(?:ts|html)\n(.*?)^```$/gms)].map(
    ([, block]) => block!,
  )

  test.each(blocks.map((block) => [block.split('\n')[0]!, block]))('shows code that is run: %s', (_, block) => {
    expect([...code, ...bundled].some((text) => text.includes(block))).toBe(true)
  })
})
