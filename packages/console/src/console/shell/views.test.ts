import { describe, expect, it } from 'vitest'

import { findView, listViews, toHash } from './views.ts'

describe('the views of the page', () => {
  it('are found by their own address', () => {
    const views = listViews('admin')
    expect(views.map(({ id }) => findView(toHash(id), views).id)).toEqual(views.map(({ id }) => id))
    expect(findView('#/history?channel=a', views).id).toBe('history')
  })

  it.each(['', '#', '#/', '#/gone', '#watch', '#/watch/', '#/constructor', '#/gone?x=1'])(
    'are the first for %j',
    (hash) => {
      expect(findView(hash, listViews('admin')).id).toBe('watch')
    },
  )

  it('are Watch alone where the server offers no more', () => {
    expect(listViews('watch').map(({ id }) => id)).toEqual(['watch'])
    expect(findView('#/overview', listViews('watch')).id).toBe('watch')
  })
})
