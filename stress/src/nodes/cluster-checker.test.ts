import { beforeEach, describe, expect, test } from 'vitest'

import { parseFrame } from '../frame.ts'
import { ClusterChecker } from './cluster-checker.ts'
import { type ClusterPublish, ClusterTruth, type TruthOptions } from './cluster-truth.ts'

const interest = { channels: ['room'], events: ['a'] }

let truth: ClusterTruth
let reader: ClusterChecker

beforeEach(() => begin())

function begin(options: TruthOptions = {}): void {
  truth = new ClusterTruth(() => 0, options)
  reader = new ClusterChecker(truth, 'reader', interest, true)
}

function connected(id: string | undefined, resumed = false, checker: ClusterChecker = reader): void {
  checker.connect()
  const line = id === undefined ? '' : `id: ${id}\n`
  checker.accept(parseFrame(`${line}event: connected\ndata: {"resumed":${resumed}}`))
}

function message(id: string, { data }: ClusterPublish, checker: ClusterChecker = reader): void {
  checker.accept(parseFrame(`id: ${id}\nevent: a\ndata: ${data}`))
}

function gap(from: string | null, to: string): void {
  const data = { reason: 'epoch', requested: from === null ? null : position(from), resumedAt: position(to) }
  reader.accept(parseFrame(`id: ${to}\nevent: gap\ndata: ${JSON.stringify(data)}`))
}

function publish(): ClusterPublish {
  return truth.call('room', 'a')
}

function answered(id: string): ClusterPublish {
  const call = publish()
  truth.answer(call, position(id))
  return call
}

function position(id: string): { epoch: string; offset: number } {
  const [epoch, offset] = id.split('.')
  return { epoch: epoch!, offset: Number(offset) }
}

const one = 'aaaaaaaaaaaaaaaa'
const two = 'bbbbbbbbbbbbbbbb'

describe('a reader that', () => {
  test('is given all in order, and comes back, is fine', () => {
    connected(`${one}.0`)
    message(`${one}.1`, answered(`${one}.1`))
    connected(`${one}.1`, true)
    message(`${one}.2`, answered(`${one}.2`))
    reader.checkEnd()
    expect(reader).toMatchObject({ deliveries: 2, lastEventId: `${one}.2` })
  })

  test('is told of what it lost is fine, and that is counted', () => {
    connected(`${one}.0`)
    message(`${one}.1`, answered(`${one}.1`))
    answered(`${one}.2`)
    answered(`${one}.3`)
    gap(`${one}.1`, `${two}.0`)
    message(`${two}.1`, answered(`${two}.1`))
    reader.checkEnd()
    expect(reader.countLost()).toMatchObject([{ messages: 2 }])
  })

  test('is passed over is found', () => {
    connected(`${one}.0`)
    expect(() => message(`${one}.2`, answered(`${one}.2`))).toThrow(`from ${one}.0 to ${one}.2`)
  })

  test('is given a message again is found, also by another connection', () => {
    connected(`${one}.0`)
    const call = answered(`${one}.1`)
    message(`${one}.1`, call)
    expect(() => message(`${one}.1`, call)).toThrow('came twice')
    connected(`${one}.1`, true)
    expect(() => message(`${one}.1`, call)).toThrow('came twice')
  })

  test('resumes elsewhere than it asked for is found', () => {
    connected(`${one}.0`)
    message(`${one}.1`, answered(`${one}.1`))
    expect(() => connected(`${one}.3`, true)).toThrow(`resumes at ${one}.3`)
  })

  test('is greeted without an id and not told a gap is found', () => {
    connected(undefined)
    expect(() => message(`${one}.1`, answered(`${one}.1`))).toThrow('no gap follows')
  })

  test('changes to another epoch without a gap is found', () => {
    connected(`${one}.0`)
    expect(() => message(`${two}.1`, answered(`${two}.1`))).toThrow('without a gap')
  })

  test.each([
    ['back', `${one}.2`, `${one}.1`, 'leads back from'],
    ['to an earlier epoch', `${two}.0`, `${one}.3`, 'leads back to an earlier epoch'],
  ])('is told a gap that leads %s is found', (_, from, to, sentence) => {
    connected(`${one}.0`)
    message(`${one}.1`, answered(`${one}.1`))
    if (from.startsWith(two)) gap(`${one}.1`, from)
    else message(from, answered(from))
    expect(() => gap(from, to)).toThrow(sentence)
  })

  test('is led back in a split is fine, also if it is given again what came before, and not twice after that', () => {
    begin({ isRepeated: true })
    connected(`${one}.0`)
    message(`${one}.1`, answered(`${one}.1`))
    gap(`${one}.1`, `${two}.0`)
    const call = answered(`${two}.1`)
    message(`${two}.1`, call)
    expect(() => gap(`${two}.1`, `${one}.3`)).toThrow('leads back to an earlier epoch')
    truth.split()
    gap(`${two}.1`, `${one}.3`)
    gap(`${one}.3`, `${two}.0`)
    message(`${two}.1`, call)
    expect(() => message(`${two}.1`, call)).toThrow('came twice')
    reader.checkEnd()
  })

  test('is told that its id was not read is found', () => {
    connected(`${one}.0`)
    expect(() => gap(null, `${one}.4`)).toThrow('an id was not read')
  })

  test('misses what was answered, without a gap, is found', () => {
    connected(`${one}.0`)
    answered(`${one}.1`)
    expect(() => reader.checkEnd()).toThrow('was answered and never given')
  })

  test('misses what it did not ask for, or what stood before its start, is fine', () => {
    answered(`${one}.1`)
    connected(`${one}.1`)
    truth.answer(truth.call('other', 'a'), position(`${one}.2`))
    reader.checkEnd()
    expect(reader.countLost()).toEqual([])
  })
})

describe('two nodes that', () => {
  test('show different messages under one position are found', () => {
    const other = new ClusterChecker(truth, 'other', interest, true)
    connected(`${one}.0`)
    connected(`${one}.0`, false, other)
    message(`${one}.1`, publish())
    expect(() => message(`${one}.1`, publish(), other)).toThrow('is two messages')
  })

  test('give what nobody published are found', () => {
    connected(`${one}.0`)
    expect(() => message(`${one}.1`, { ...publish(), data: '"other"' })).toThrow('was never published')
  })
})

describe('an answer that', () => {
  test('names what is another message is found', () => {
    connected(`${one}.0`)
    message(`${one}.1`, publish())
    expect(() => answered(`${one}.1`)).toThrow('which is that of')
  })

  test('names another position than the one that is delivered is found', () => {
    connected(`${one}.0`)
    const call = answered(`${one}.7`)
    expect(() => message(`${one}.1`, call)).toThrow(`stands at ${one}.1, and its key at 7`)
  })

  test('names what was answered to another is found, though nobody was given it', () => {
    answered(`${one}.1`)
    expect(() => answered(`${one}.1`)).toThrow('which is that of')
  })

  test('names another position when it is repeated is found', () => {
    begin({ isRepeated: true })
    const call = answered(`${one}.1`)
    truth.answer(call, position(`${one}.1`))
    expect(() => truth.answer(call, position(`${one}.2`))).toThrow(`stands at ${one}.2, and its key at 1`)
  })

  test('takes another message under a key that is known is found', () => {
    begin({ isRepeated: true })
    const call = answered(`${one}.1`)
    const other = truth.call('room', 'a', call)
    expect(() => truth.answer(other, position(`${one}.2`))).toThrow(`stands at ${one}.2, and its key at 1`)
  })
})

describe('a message that', () => {
  test('stands twice in an epoch is found, though it was repeated', () => {
    begin({ isRepeated: true })
    connected(`${one}.0`)
    const call = publish()
    message(`${one}.1`, call)
    expect(() => message(`${one}.2`, call)).toThrow(`stands at ${one}.2, and its key at 1`)
  })

  test('stands twice is fine if the store forgets keys', () => {
    begin({ isRepeated: true, forgetsKeys: true })
    connected(`${one}.0`)
    const call = publish()
    message(`${one}.1`, call)
    message(`${one}.2`, call)
    expect(reader.deliveries).toBe(2)
  })

  test('was lost and is repeated in the next epoch is fine', () => {
    begin({ isRepeated: true })
    connected(`${one}.0`)
    const call = publish()
    message(`${one}.1`, call)
    gap(`${one}.1`, `${two}.0`)
    truth.answer(call, position(`${two}.1`))
    message(`${two}.1`, call)
    reader.checkEnd()
    expect(reader.deliveries).toBe(2)
  })

  test('was lost, is repeated and never given is found', () => {
    begin({ isRepeated: true })
    connected(`${one}.0`)
    const call = answered(`${one}.1`)
    gap(`${one}.0`, `${two}.0`)
    truth.answer(call, position(`${two}.1`))
    expect(() => reader.checkEnd()).toThrow(`${two}.1 ${call.data} was answered and never given`)
  })

  test('stands in two epochs is found if nobody repeats', () => {
    connected(`${one}.0`)
    const call = publish()
    message(`${one}.1`, call)
    gap(`${one}.1`, `${two}.0`)
    expect(() => message(`${two}.1`, call)).toThrow('stands in 2 epochs')
  })
})
