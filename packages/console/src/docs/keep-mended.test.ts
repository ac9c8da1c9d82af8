import { describe, expect, it } from 'vitest'

import { mendHeadings } from './keep-mended.ts'

/** As much of a heading as is looked at. */
class FakeHeading {
  readonly tagName: string
  level: string | undefined

  constructor(tagName: string) {
    this.tagName = tagName
  }

  setAttribute(_name: string, value: string): void {
    this.level = value
  }

  removeAttribute(): void {
    this.level = undefined
  }
}

function mend(...names: string[]): (string | undefined)[] {
  const headings = names.map((name) => new FakeHeading(name))
  for (let time = 0; time < 2; time += 1) mendHeadings(headings as unknown as Element[])
  return headings.map(({ level }) => level)
}

describe('mendHeadings', () => {
  it('leaves those alone that go down one by one, or up by any number', () => {
    expect(mend('H1', 'H2', 'H3', 'H1', 'H2')).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  it('lifts those that leave levels out', () => {
    expect(mend('H1', 'H3', 'H4', 'H2', 'H6')).toEqual([undefined, '2', '3', undefined, '3'])
    expect(mend('H3')).toEqual(['1'])
  })
})
