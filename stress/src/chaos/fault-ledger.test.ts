import { beforeEach, describe, expect, test } from 'vitest'

import { FaultLedger } from './fault-ledger.ts'

let ledger: FaultLedger

beforeEach(() => {
  ledger = new FaultLedger(2)
  ledger.start(0)
  settle(10)
  ledger.noteEpochs(1)
})

function settle(nowMs: number): void {
  for (const node of ['node-0', 'node-1']) ledger.noteAnswer(node, nowMs - 1, nowMs)
}

describe('an epoch', () => {
  test('after a fault that loses nothing is a violation', () => {
    ledger.begin('harmless', 0)
    expect(() => ledger.noteEpochs(2)).toThrow('epoch 2 began after "harmless"')
  })

  test('after a loss is none, but one more than may be is', () => {
    ledger.begin('loss', 2)
    ledger.noteEpochs(3)
    expect(() => ledger.noteEpochs(4)).toThrow('epoch 4 began after "loss"')
  })

  test('of a loss that all nodes have found is not left to the next fault', () => {
    ledger.begin('loss', 2)
    ledger.noteEpochs(2)
    ledger.end(20)
    settle(30)
    ledger.begin('harmless', 0)
    expect(() => ledger.noteEpochs(3)).toThrow('epoch 3 began after "harmless"')
  })

  test('of a loss that not all nodes have found may come during the next fault', () => {
    ledger.begin('loss', 2)
    ledger.end(20)
    ledger.noteAnswer('node-0', 21, 22)
    ledger.begin('harmless', 0)
    ledger.noteEpochs(3)
    expect(ledger.rows.get('harmless')).toMatchObject({ epochs: 2 })
  })
})

test('nodes are settled once each has answered what it was asked after the fault', () => {
  ledger.begin('fault', 0)
  expect(ledger.isSettled).toBe(false)
  ledger.noteAnswer('node-0', 15, 30)
  ledger.end(20)
  ledger.noteAnswer('node-0', 19, 31)
  ledger.noteAnswer('node-1', 21, 32)
  expect(ledger.isSettled).toBe(false)
  ledger.noteAnswer('node-0', 22, 33)
  expect(ledger.isSettled).toBe(true)
})

test('keeps for each fault what came of it', () => {
  ledger.begin('fault', 2)
  ledger.noteRefusal()
  ledger.noteEpochs(2)
  ledger.noteAnswer('node-0', 100, 510)
  ledger.noteAnswer('node-1', 500, 520)
  ledger.noteGap('one')(3)
  ledger.noteGap('one')(0)
  ledger.begin('next', 0)
  ledger.noteAnswer('node-0', 600, 610)
  expect(ledger.rows.get('fault')).toEqual({
    name: 'fault',
    times: 1,
    epochs: 1,
    gaps: new Map([['one', 2]]),
    lost: new Map([['one', 3]]),
    refused: 1,
    longestMs: 500,
  })
  expect(ledger.rows.get('next')).toMatchObject({ times: 1, longestMs: 90 })
})
