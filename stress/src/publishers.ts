import { type Hub, type PublishOptions, rawText, WindhoverError } from 'windhover'

import type { EpisodeConfig } from './episode-config.ts'
import type { Random } from './random.ts'
import type { PublishRecord, Truth } from './truth.ts'
import { demand } from './violation.ts'

/** What publishers need to know. */
export interface PublishersContext {
  readonly hub: Hub
  readonly truth: Truth
  readonly random: Random
  readonly config: EpisodeConfig
  readonly now: () => number
  readonly closedAtMs: () => number | undefined
  readonly note: (what: string) => void
  readonly fail: (error: unknown) => void
}

/** A message before its options. */
interface Content {
  readonly data: unknown
  /** As a parser gives it back. */
  readonly expected: string
}

/** How long Node's timers may be: longer ones need care. */
const beyondTimersMs = 3_000_000_000

/** All that publish, some messages of which must be refused. */
export class Publishers {
  readonly #context: PublishersContext
  readonly #sequences = new Map<string, number>()
  #serial = 0

  constructor(context: PublishersContext) {
    this.#context = context
  }

  /** One publisher calls `publish` some times, without waiting in between. */
  burst(count: number): void {
    const { random, config } = this.#context
    const publisher = `publisher-${random.whole(1, config.publishers)}`
    for (let i = 0; i < count; i += 1) {
      if (random.chance(0.03)) this.#publishWrong(publisher)
      else this.#publish(publisher)
    }
  }

  /** Checks that who waits may still wait, and that each publisher's messages are in its order. */
  check(slackMs: number): void {
    const { truth, now } = this.#context
    const last = new Map<string, number>()
    for (const { publisher, outcome, offset, calledAtMs, maxWaitMs, mustFail } of truth.records) {
      if (offset !== undefined) {
        const before = last.get(publisher) ?? 0
        demand(offset > before, 'publish-order', () => `${publisher}: ${offset} was called after ${before}`)
        last.set(publisher, offset)
      }
      if (outcome !== 'waiting') continue
      demand(mustFail === undefined, 'publish-hangs', () => `${publisher}: no answer to what must be refused`)
      demand(
        maxWaitMs === undefined || now() - calledAtMs <= maxWaitMs + slackMs,
        'publish-hangs',
        () => `${publisher}: waits since ${calledAtMs}, allowed are ${maxWaitMs} ms`,
      )
    }
  }

  #publish(publisher: string): void {
    const { random, config } = this.#context
    const serial = (this.#serial += 1)
    const { data, expected } = this.#chooseContent(serial)
    const options: PublishOptions = {
      ...(random.chance(0.9) ? { channel: random.pick(config.channels) } : {}),
      ...(expected === '' || random.chance(0.3) ? { id: `t${serial}.${random.hex(4)}` } : {}),
      ...(random.chance(0.5) ? { key: `key-${random.whole(1, config.keys)}` } : {}),
      ...(random.chance(0.1) ? { retryMs: random.whole(0, 5000) } : {}),
      ...(random.chance(0.3) ? { maxWaitMs: random.pick([0, 5, 100, beyondTimersMs]) } : {}),
    }
    this.#call(publisher, random.pick(config.events), data, options, expected, undefined)
  }

  #publishWrong(publisher: string): void {
    const { random, config } = this.#context
    const serial = (this.#serial += 1)
    const event = config.events[0]!
    const good = `wrong ${serial}`
    const large = rawText(`${serial}`.padEnd(config.maxMessageBytes + 1, 'x'))
    const [name, data, options, code] = random.pick<[string, unknown, PublishOptions, string]>([
      ['connected', good, {}, 'reserved_name'],
      ['bad\nname', good, {}, 'invalid_name'],
      [event, good, { channel: '' }, 'invalid_name'],
      [event, good, { id: 'grüß' }, 'invalid_id'],
      [event, good, { key: ' ' }, 'invalid_id'],
      [event, good, { retryMs: -1 }, 'invalid_option'],
      [event, good, { maxWaitMs: 0.5 }, 'invalid_option'],
      [event, undefined, {}, 'invalid_data'],
      [event, large, {}, 'too_large'],
    ])
    this.#call(publisher, name, data, options, data === large ? large.text : JSON.stringify(good), code)
  }

  #chooseContent(serial: number): Content {
    const { random, config } = this.#context
    const raw = (text: string): Content => ({
      data: rawText(text),
      expected: text.replaceAll(/\r\n|\r|\n/g, '\n'),
    })
    const json = (data: unknown): Content => ({ data, expected: JSON.stringify(data) })
    switch (random.whole(0, 9)) {
      case 0:
        return raw('')
      case 1:
        return raw(`${serial}\r\n second\r\rfourth: \n`)
      case 2:
        return json(`${serial} `.padEnd(random.whole(10, config.maxMessageBytes - 10), 'x'))
      case 3:
        return json({ serial, text: 'two\nlines and an emoji \u{1f426}' })
      default:
        return json({ serial })
    }
  }

  #call(
    publisher: string,
    event: string,
    data: unknown,
    options: PublishOptions,
    expected: string,
    mustFail: string | undefined,
  ): void {
    const { hub, truth, now, closedAtMs, note, fail } = this.#context
    const sequence = this.#sequences.get(publisher) ?? 0
    this.#sequences.set(publisher, sequence + 1)
    const { channel = 'broadcast', key, id, retryMs, maxWaitMs } = options
    const record: PublishRecord = {
      publisher,
      sequence,
      channel,
      event,
      key,
      id,
      retryMs,
      maxWaitMs,
      data: expected,
      mustFail,
      calledAtMs: now(),
      outcome: 'waiting',
    }
    truth.call(record)
    hub
      .publish(event, data, options)
      .then(
        ({ id: answered, position }) => {
          note(`${publisher} ${sequence} stored at ${position.offset}`)
          truth.answer(record, position, answered)
        },
        (error: unknown) => {
          if (!(error instanceof WindhoverError)) throw error
          const { code } = error
          note(`${publisher} ${sequence} refused: ${code}`)
          truth.refuse(record, code)
          const isCaused =
            code === 'closed'
              ? closedAtMs() !== undefined
              : code !== 'unavailable' || (maxWaitMs !== undefined && now() - record.calledAtMs >= maxWaitMs - 2)
          demand(isCaused, 'publish-answer', () => `${code} after ${now() - record.calledAtMs} of ${maxWaitMs} ms`)
        },
      )
      .catch(fail)
  }
}
