import { describe, expect, it } from 'vitest'

import {
  fallbackDescription,
  type ParameterDescription,
  type StreamDescription,
} from '../document/server-description.ts'
import { defaultSettings, toStreamPath } from './reader-settings.ts'

describe('toStreamPath', () => {
  const stream = fallbackDescription.streams[0]!
  const parameter = { description: '', isRequired: false, isList: false, choices: [], sample: '' }
  const withParameters = (...parameters: ParameterDescription[]): StreamDescription => ({
    ...stream,
    path: '/sse/{room}/{side}',
    parameters,
  })

  it('asks for times and channels alone where nothing was typed', () => {
    expect(toStreamPath(stream, defaultSettings)).toBe('/sse/broadcast?meta=1')
    expect(toStreamPath(stream, { ...defaultSettings, channels: ' , ', events: ',' })).toBe('/sse/broadcast?meta=1')
    expect(toStreamPath(stream, { ...defaultSettings, meta: false })).toBe('/sse/broadcast')
  })

  it('asks for each name once, escaped', () => {
    expect(toStreamPath(stream, { ...defaultSettings, channels: 'a, b&c,a', events: 'x y' })).toBe(
      '/sse/broadcast?channel=a&channel=b%26c&event=x+y&meta=1',
    )
  })

  it('leaves out what the stream does not take', () => {
    const plain = { ...stream, takesChannel: false, takesEvent: false, takesMeta: false }
    expect(toStreamPath(plain, { ...defaultSettings, channels: 'a', events: 'b' })).toBe('/sse/broadcast')
  })

  it('fills in the path and the query', () => {
    const asked = withParameters(
      { ...parameter, name: 'room', in: 'path' },
      { ...parameter, name: 'side', in: 'path' },
      { ...parameter, name: 'sku', in: 'query', isList: true },
      { ...parameter, name: 'note', in: 'query' },
      { ...parameter, name: 'left', in: 'query' },
    )
    const parameters = { room: 'a/b $& {side}', side: 'ü', sku: 'x, y', note: 'a, b', left: '' }
    expect(toStreamPath(asked, { ...defaultSettings, parameters, meta: false })).toBe(
      '/sse/a%2Fb%20%24%26%20%7Bside%7D/%C3%BC?sku=x&sku=y&note=a%2C+b',
    )
  })
})
