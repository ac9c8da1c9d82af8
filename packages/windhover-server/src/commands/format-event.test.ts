import { describe, expect, test } from 'vitest'

import { formatEventJson, formatEventText } from './format-event.ts'

const time = new Date(0)
const noMeta = { time: undefined, channel: undefined }
const iso = '1970-01-01T00:00:00.000Z'

describe('formatEventText', () => {
  test.each([
    [{ event: 'a', id: 'e.1', data: '{"x": 1}' }, `${iso}  a  e.1  -  {"x": 1}`],
    [{ event: 'a', id: undefined, data: 'plain' }, `${iso}  a  -  -  plain`],
    [{ event: 'position', id: 'e.2', data: '' }, `${iso}  position  e.2  -`],
    [{ event: 'a', id: 'e.1', data: '{\n  "x": 1\n}' }, `${iso}  a  e.1  -  {   "x": 1 }`],
    [{ event: 'a', id: 'e.1', data: 'two\nlines' }, `${iso}  a  e.1  -  two\\u000alines`],
    [{ event: 'a\u009b', id: 'e.1', data: '\u001b[2J"\u009b"' }, `${iso}  a\\u009b  e.1  -  \\u001b[2J"\\u009b"`],
  ])('%j', (event, line) => {
    expect(formatEventText({ ...event, ...noMeta }, time)).toBe(line)
  })
})

describe('formatEventJson', () => {
  test.each([
    [
      { event: 'a', id: 'e.1', data: '{"x": 12345678901234567890.10}' },
      '"id":"e.1","channel":null,"data":{"x": 12345678901234567890.10}',
    ],
    [{ event: 'a', id: undefined, data: 'plain "text"' }, '"id":null,"channel":null,"data":"plain \\"text\\""'],
    [{ event: 'a', id: 'e.1', data: '{\n"x":1}' }, '"id":"e.1","channel":null,"data":{ "x":1}'],
    [{ event: 'a', id: 'e.1', data: '"\u009b"' }, '"id":"e.1","channel":null,"data":"\\u009b"'],
    [{ event: 'a', id: 'e.1', data: '' }, '"id":"e.1","channel":null,"data":""'],
  ])('%j', (event, rest) => {
    const line = formatEventJson({ ...event, ...noMeta }, time)
    expect(line).toBe(`{"time":"${iso}","event":"a",${rest}}`)
    expect(() => JSON.parse(line) as unknown).not.toThrow()
  })
})

test('an event that says when and where it was published is dated so', () => {
  const event = { event: 'a', id: 'e.1', data: '1', time: 1000, channel: 'jobs\u009b' }
  const published = '1970-01-01T00:00:01.000Z'
  expect(formatEventText(event, time)).toBe(`${published}  a  e.1  jobs\\u009b  1`)
  expect(formatEventJson(event, time)).toBe(
    `{"time":"${published}","event":"a","id":"e.1","channel":"jobs\u009b","data":1}`,
  )
})
