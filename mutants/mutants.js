import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the engine's sources are. */
export const sourceFolder = join(import.meta.dirname, '../packages/windhover/src')

/**
 * One wrong line in the engine, which its unit tests must catch.
 *
 * @typedef {object} Mutant
 * @property {string} file - the source, below {@link sourceFolder}.
 * @property {string} from - the right code. It stands in the file exactly once.
 * @property {string} to - the wrong code.
 * @property {string} fault - what a reader or an operator would see.
 * @property {string} [equivalent] - why nobody can see it. Such a mutant is listed, but not run.
 */

/** @type {readonly Mutant[]} */
export const mutants = [
  // --- compress
  {
    file: 'compress/gzip-sink.ts',
    from: '      this.#chain = undefined\n      return this.#compressor.alone(chunk)',
    to: '      return this.#compressor.alone(chunk)',
    fault: 'a keep-alive within a chain moves what the next block refers to, and the reader gets other words',
  },
  {
    file: 'compress/gzip-sink.ts',
    from: 'link.number === this.#number + 1',
    to: 'link.number > this.#number',
    fault: 'a reader that missed a batch is given one that refers to it',
  },
  {
    file: 'compress/gzip-sink.ts',
    from: 'link.refersBack && link.chain === this.#chain',
    to: 'link.refersBack',
    fault: 'a block is taken for the continuation of another chain',
  },
  {
    file: 'compress/chain.ts',
    from: 'this.#outside >= members',
    to: 'false',
    fault: 'readers that join a chain are never let in',
  },
  {
    file: 'compress/chain.ts',
    from: 'takeTail(before, text)',
    to: 'text',
    fault: 'only the last message can be referred to',
  },
  {
    file: 'compress/blocks.ts',
    from: '~length & 0xff',
    to: 'length & 0xff',
    fault: 'no decoder takes a greeting',
  },
  // --- fanout/gathering.ts
  {
    file: 'fanout/gathering.ts',
    from: 'if (feed.flushAtMs <= nowMs) feed.flushAtMs',
    to: 'feed.flushAtMs',
    fault: 'readers that come later make those wait longer that wait already',
  },
  {
    file: 'fanout/gathering.ts',
    from: 'flushAtMs <= untilMs',
    to: 'true',
    fault: 'what gathers for long leaves with what gathers shortly',
  },
  {
    file: 'fanout/pump.ts',
    from: 'if (this.#options.log.isFull === true) this.gathering.flush()',
    to: '',
    fault: 'publishing waits for messages that gather',
  },
  {
    file: 'fanout/pump.ts',
    from: 'Math.max(reader.replayUntil, this.#roundHead)',
    to: 'this.#roundHead',
    fault: 'a replay waits for messages that gather',
  },
  // --- fanout/pump.ts
  {
    file: 'fanout/pump.ts',
    from: 'if (cursor >= feed.newestMatch) {',
    to: 'if (cursor > feed.newestMatch) {',
    fault: 'a reader that has everything is put in line again, for ever',
  },
  {
    file: 'fanout/pump.ts',
    from: 'if (cursor >= feed.latestUntil) reader.isConflating = false',
    to: '',
    fault: 'a reader that has passed its overrun stays among those that conflate, and shares bytes with nobody',
  },
  {
    file: 'fanout/pump.ts',
    from: '      reader.isConflating = false\n      feed.rest(reader)',
    to: '      feed.rest(reader)',
    fault: 'a reader that has everything goes on to conflate when it is parked again',
  },
  {
    file: 'fanout/pump.ts',
    from: 'if (!reader.wasParked && reader.replayUntil < cohort.replayUntil) cohort.replayUntil = reader.replayUntil',
    to: '',
    fault: 'a replay holds nothing of what is published after it began, and is overtaken',
  },
  {
    file: 'fanout/pump.ts',
    from: 'if (!reader.wasParked && reader.replayUntil < cohort.replayUntil)',
    to: 'if (reader.replayUntil < cohort.replayUntil)',
    fault: 'a reader that was parked holds the window, so that a slow client stops all publishing',
  },
  {
    file: 'fanout/pump.ts',
    from: 'else if (isAwaited && this.#firstNewPlace === 0)',
    to: 'else if (this.#firstNewPlace === 0)',
    fault: 'a round is said to have lasted since a message that nobody waited for',
  },
  {
    file: 'fanout/pump.ts',
    from: 'if (this.isSettled) this.#release(place)',
    to: 'if (this.isSettled) return',
    fault: 'with no readers the window fills up, and publishing stops',
  },
  {
    file: 'fanout/pump.ts',
    from: 'if (this.isSettled) this.#release(place)',
    to: 'this.#release(place)\n    if (this.isSettled) return',
    fault: 'the window lets go of messages that readers in line were not offered',
  },
  {
    file: 'fanout/pump.ts',
    from: '    this.#roundHead = head\n    this.#options.shared',
    to: '    this.#options.shared',
    fault: 'the head of a round never moves on',
  },
  {
    file: 'fanout/turn.ts',
    from: 'const from = cohort.cursor >= released ? cohort.cursor : cohort.replayUntil',
    to: 'const from = cohort.cursor > released ? cohort.cursor : cohort.replayUntil',
    fault: 'the window lets go of what nobody was offered, where readers stand exactly at its beginning',
  },
  {
    file: 'fanout/turn.ts',
    from: 'const from = cohort.cursor >= released ? cohort.cursor : cohort.replayUntil',
    to: 'const from = cohort.cursor',
    fault: 'replays that follow each other keep everyone from publishing',
  },
  {
    file: 'fanout/turn.ts',
    from: '    if (cohort.readers.length === 0) continue\n',
    to: '',
    fault: 'a cohort whose readers have all left holds the window',
  },
  {
    file: 'fanout/turn.ts',
    from: 'if (from < offered) offered = from',
    to: 'offered = from',
    fault: 'the window is held for the last cohort in line alone',
  },
  {
    file: 'fanout/round-time.ts',
    from: 'Math.min(Math.max(this.#roundMs / slicesPerRound, minSliceMs), this.#mostSliceMs)',
    to: 'Math.max(this.#roundMs / slicesPerRound, minSliceMs)',
    fault: 'a long round makes the slices of the next one longer than is allowed',
  },
  {
    file: 'fanout/pump.ts',
    from: 'if (this.#isTimeUp(readersPerTurn, deadline)) return false',
    to: '',
    fault: 'a slice with many small cohorts has no end',
  },
  {
    file: 'log/has-evicted-after.ts',
    from: 'place < log.oldest - 1 && log.lastEvicted(channels, events) > place',
    to: 'place < log.oldest - 1',
    fault: 'a reader of a quiet channel is told of a gap that did not concern it',
  },
  {
    file: 'log/has-evicted-after.ts',
    from: 'place < log.oldest - 1 && log.lastEvicted(channels, events) > place',
    to: 'place < log.oldest && log.lastEvicted(channels, events) > place',
    fault: 'none',
    equivalent: 'where the cursor is just before the oldest message, everything evicted is at or before the cursor',
  },
  {
    file: 'fanout/pump.ts',
    from: '        else if (reader.isReady()) this.#give(reader,',
    to: '        else if (!reader.isParked) this.#give(reader,',
    fault: 'a sink that shares its connection is written to when that has no room',
  },
  {
    file: 'fanout/pump.ts',
    from: '        // The log failed this one too.\n        cohort.add(reader)',
    to: '        ',
    fault: 'a reader that the log failed is forgotten: it stays connected, and gets nothing',
  },
  {
    file: 'fanout/pump.ts',
    from: '    if (batch.to > cohort.cursor) return batch\n',
    to: '    if (batch.to >= 0) return batch\n',
    fault: 'the pump turns for ever over a message that the log announced and does not have',
  },
  {
    file: 'fanout/pump.ts',
    from: '      if (reader.isReplaying) this.#options.replays.end(reader)\n',
    to: '',
    fault: 'after a replay that brought nothing, live messages are counted as replay',
  },
  {
    file: 'fanout/pump.ts',
    from: '    if (last >= reader.replayUntil) this',
    to: '    if (last > reader.replayUntil) this',
    fault: 'a reader that never rests is counted as replaying for ever',
  },
  {
    file: 'fanout/fanout.ts',
    from: '    this.#parked.onClosing(reader)\n    this.#replays.end(reader)\n',
    to: '    this.#parked.onClosing(reader)\n',
    fault: 'readers that are sent away in mid-replay are counted as replaying until they have left',
  },
  {
    file: 'fanout/parked-readers.ts',
    from: '    this.#readers.delete(reader)\n    this.#options.watchdog',
    to: '    this.#options.watchdog',
    fault: 'readers that are sent away while they are full are counted as parked until they have left',
  },
  {
    file: 'fanout/round-time.ts',
    from: '    const heldMs = this.#heldMs + nowMs - this.#sinceMs',
    to: '    const heldMs = nowMs - this.#sinceMs',
    fault: 'of a round in several slices the last one alone is measured',
  },
  {
    file: 'fanout/pump.ts',
    from: '    reader.lastToldPlace = last\n',
    to: '',
    fault: 'a keep-alive says a position that the client was told long before',
  },
  {
    file: 'fanout/pump.ts',
    from: "    if (isSlow && slowPolicy === 'disconnect') return",
    to: "    if (slowPolicy === 'disconnect') return",
    fault: 'a replay that was overtaken is ended as slow, and comes back into the same race',
  },
  {
    file: 'fanout/pump.ts',
    from: "reader.isConflating = isSlow && slowPolicy === 'latest'",
    to: "reader.isConflating = slowPolicy === 'latest'",
    fault: 'a replay that was overtaken on a `latest` stream is conflated: kept messages are withheld',
  },
  {
    file: 'fanout/pump.ts',
    from: '      reader.lastToldPlace = to\n      this.#options.onGap',
    to: '      this.#options.onGap',
    fault: 'after a gap a keep-alive repeats the position that the gap told',
  },
  {
    file: 'fanout/pump.ts',
    from: 'if (reader.isReady()) this.#give(reader, batchOf(reader.isConflating))\n    else this.park(reader, to)',
    to: 'this.place(reader, to)',
    fault: 'a reader that is overrun in every round gets gaps alone',
  },
  // --- fanout/feed.ts, overrun.ts, cohort.ts, feed-index.ts, reader.ts, fanout.ts
  {
    file: 'fanout/feed.ts',
    from: 'maxVisits: maxLookedAt }',
    to: 'maxVisits: 1e9 }',
    fault: 'a reader of a rare event holds up the pump for as long as the history is',
  },
  {
    file: 'fanout/feed.ts',
    from: 'entry.place <= this.latestUntil && ',
    to: '',
    fault: 'a reader under `latest` is conflated past its overrun: messages are withheld',
  },
  {
    file: 'fanout/feed.ts',
    from: '    cohort.replayUntil = Infinity\n',
    to: '',
    fault: 'a cohort that is used again holds the window for nobody, and publishing stops',
  },
  {
    file: 'fanout/feed.ts',
    from: '    cohort.batch = undefined\n',
    to: '',
    fault: 'readers get the bytes of the round before',
  },
  {
    file: 'fanout/feed.ts',
    from: 'if (entries.length > 0 && size + bytes > maxWriteBytes',
    to: 'if (size + bytes > maxWriteBytes',
    fault: 'a message that is larger than one write is never sent',
  },
  {
    file: 'fanout/feed.ts',
    from: 'if (line.get(cohort.cursor) === cohort) line.delete(cohort.cursor)',
    to: '',
    fault: 'readers join a cohort whose turn is over, and get nothing any more',
  },
  {
    file: 'fanout/feed.ts',
    from: "    if (slowPolicy === 'latest') log.replacements()\n",
    to: '',
    fault: 'a log that was not asked counts everything that is gone as lost: a gap without need',
  },
  {
    file: 'fanout/overrun.ts',
    from: "feed.slowPolicy === 'latest' && feed.lastLost() <= cursor",
    to: "feed.slowPolicy === 'latest'",
    fault: 'under `latest` something is lost, and no gap says so',
  },
  {
    file: 'fanout/overrun.ts',
    from: '  feed.latestUntil = until\n',
    to: '',
    fault: 'a reader under `latest` gets every message that is kept, not the newest of each',
  },
  {
    file: 'fanout/cohort.ts',
    from: '      last.indexInCohort = reader.indexInCohort\n',
    to: '',
    fault: 'when readers leave, others are lost with them',
  },
  {
    file: 'fanout/feed-index.ts',
    from: 'if (rest === undefined) this.#byEvent!.delete(event)',
    to: 'if (rest === undefined) continue',
    fault: 'an event that nobody listens to any more is never forgotten',
  },
  {
    file: 'fanout/feed-index.ts',
    from: 'if (channel.isEmpty) this.#channels.delete(name)',
    to: '',
    fault: 'a channel that nobody listens to any more is never forgotten',
  },
  {
    file: 'connection/connection.ts',
    from: '  onDrain(): void {\n    if (!this.isParked) return\n',
    to: '  onDrain(): void {\n',
    fault: 'a sink that drains unasked puts its reader in line twice',
  },
  {
    file: 'connection/connection.ts',
    from: '    if (this.ending !== undefined) return\n    this.ending = reason',
    to: '    this.ending = reason',
    fault: 'a reader that is ended twice gets two last events',
  },
  {
    file: 'connection/connection.ts',
    from: '    if (this.#isGone) return\n',
    to: '',
    fault: 'a reader that is gone twice is counted out twice',
  },
  {
    file: 'fanout/fanout.ts',
    from: '    if (reader.ending !== undefined) return\n    this.behind.held.delete(reader)',
    to: '    this.behind.held.delete(reader)',
    fault: 'a reader that left while its sink was attached is written to',
  },
  {
    file: 'fanout/fanout.ts',
    from: '    reader.replayUntil = this.#options.log.head\n',
    to: '',
    fault: 'what a reader replays is counted as live, and its replay holds the window from the start of the log',
  },
  {
    file: 'fanout/feeds.ts',
    from: '    this.#feeds.delete(toFeedKey(feed))\n',
    to: '',
    fault: 'a feed without readers is never forgotten, and readers that come back to it are not woken',
  },
  {
    file: 'fanout/fanout.ts',
    from: '    this.#parked.onGone(reader)\n    this.#feeds',
    to: '    this.#feeds',
    fault: 'the bytes of readers that left parked count for ever',
  },
  // --- fanout/keep-alive.ts, watchdog.ts, standstill.ts, in-flight.ts
  {
    file: 'fanout/keep-alive.ts',
    from: 'if (isBehind) reader.lastToldPlace = head',
    to: '',
    fault: 'every keep-alive repeats the same position',
  },
  {
    file: 'fanout/keep-alive.ts',
    from: '      reader.cohort?.remove(reader)\n',
    to: '',
    fault: 'a reader that cannot take its keep-alive stays among the idle, and is written to all the same',
  },
  {
    file: 'fanout/keep-alive.ts',
    from: 'this.#position === undefined || place !== this.#positionPlace',
    to: 'this.#position === undefined',
    fault: 'a keep-alive tells a position of long ago',
  },
  {
    file: 'fanout/keep-alive.ts',
    from: '    if (this.#intervals.size > 0) return\n',
    to: '',
    fault: 'when the last reader of one interval leaves, those of others get no keep-alive any more',
  },
  {
    file: 'connection/watchdog.ts',
    from: 'if (dueMs > nowMs) return this.#timer.arm(dueMs)',
    to: 'if (dueMs > nowMs) return',
    fault: 'streams that do not leave stay for ever',
  },
  {
    file: 'connection/watchdog.ts',
    from: 'if (connection.isWaiting) standstill.rest(nowMs)',
    to: 'if (false) standstill.rest(nowMs)',
    fault: 'a reader is dropped for what others of its connection do not take',
  },
  {
    file: 'connection/watchdog.ts',
    from: '  onUnparked(connection: Connection): void {\n    this.#parked.delete(connection)',
    to: '  onUnparked(_connection: Connection): void {\n   ',
    fault: 'a reader that takes everything is dropped as stalled',
  },
  {
    file: 'connection/watchdog.ts',
    from: 'Math.min(ageMs, grantMs)',
    to: 'ageMs',
    fault: 'a stream lasts longer than the grant of its reader',
  },
  {
    file: 'connection/watchdog.ts',
    from: 'grantMs < ageMs ? this.#grantEnds.add(connection) : connection.expiresAtMs',
    to: 'connection.expiresAtMs',
    fault: 'a grant that ends before those of readers that joined sooner is never seen to end',
  },
  {
    file: 'connection/watchdog.ts',
    from: '(laterMs) => this.#timer.arm(laterMs)',
    to: '() => {}',
    fault: 'once one grant has ended, the others never end',
  },
  {
    file: 'connection/grant-ends.ts',
    from: 'if (connections?.delete(connection) !== true) return',
    to: 'return',
    fault: 'readers that have left are kept until their grant ends',
  },
  {
    file: 'connection/grant-ends.ts',
    from: 'Math.floor(expiresAtMs / partMs)',
    to: 'Math.ceil(expiresAtMs / partMs)',
    fault: 'a stream lasts up to a second longer than the grant of its reader',
  },
  {
    file: 'connection/standstill.ts',
    from: 'if (pendingBytes !== this.#pendingBytes) this.#stoodMs = 0',
    to: 'if (false) this.#stoodMs = 0',
    fault: 'a client that takes a little now and then is dropped as stalled',
  },
  {
    file: 'fanout/in-flight.ts',
    from: '    this.release(reader)\n    const hold: Hold',
    to: '    const hold: Hold',
    fault: 'a reader that is parked again counts twice',
  },
  // --- log
  {
    file: 'log/memory-log.ts',
    from: 'this.#waiting.size > 0 || this.isFull ?',
    to: 'this.isFull ?',
    fault: 'a new append overtakes those that wait',
  },
  {
    file: 'log/memory-log.ts',
    from: 'return this.isClosed || this.#waiting',
    to: 'return this.#waiting',
    fault: 'a closed log stores what need not wait',
  },
  {
    file: 'log/copy.ts',
    from: 'if (entry === undefined || entry.place > this.#released) break',
    to: 'if (entry === undefined) break',
    fault: 'what readers in line were not offered is evicted',
  },
  {
    file: 'log/copy.ts',
    from: 'this.#evictions.record(entry.channel, entry.event, entry.place)',
    to: '',
    fault: 'messages are lost, and no gap says so',
  },
  {
    file: 'log/copy.ts',
    from: '        this.#replacements?.evicted(entry)\n',
    to: '',
    fault: 'under `latest` a message is lost, and no gap says so',
  },
  {
    file: 'log/copy.ts',
    from: '      this.#bytes -= sizeOf(entry)\n',
    to: '',
    fault: 'the history shrinks to nothing as time goes by',
  },
  {
    file: 'log/copy.ts',
    from: 'count >= this.#window.maxMessages || (',
    to: 'count > this.#window.maxMessages || (',
    fault: 'the window takes one message more than is allowed',
  },
  {
    file: 'log/replacements.ts',
    from: 'if (this.#newest.get(subject) !== message.place) return',
    to: '',
    fault: 'what was replaced counts as lost: a gap without need',
  },
  {
    file: 'log/replacements.ts',
    from: '    this.#lost.delete(subject)\n',
    to: '',
    fault: 'a subject that has a newer message counts as lost for ever',
  },
  {
    file: 'log/bounded-offsets.ts',
    from: '      this.#forgotten = oldest.offset\n',
    to: '',
    fault: 'what the table forgot counts as never evicted: silent loss',
  },
  {
    file: 'log/epochs.ts',
    from: 'return place > head ? ',
    to: 'return place >= head ? ',
    fault: 'a reader that has everything is told of a gap when it comes back',
  },
  {
    file: 'log/resume.ts',
    from: 'log.lastEvicted(channels, events) > place',
    to: 'log.lastEvicted(channels, events) >= place',
    fault: 'a reader whose last message was evicted is told of a gap, although nothing after it is gone',
  },
  {
    file: 'log/waiting-appends.ts',
    from: '        this.#giveUp(append)\n',
    to: '',
    fault: 'an append that was refused is stored later',
  },
  {
    file: 'log/copy.ts',
    from: '    this.#evictions.recordAll(place)\n',
    to: '',
    fault: 'a reader of a quiet channel comes back after an epoch has ended, and is not told',
  },
  {
    file: 'log/copy.ts',
    from: '    this.#replacements?.loseAll(place)\n',
    to: '',
    fault: 'under `latest` the end of an epoch is passed over without a word',
  },
  {
    file: 'log/epochs.ts',
    from: 'if (next !== undefined) return { place: Math.min(place, next.start - 1) }',
    to: 'if (next !== undefined) return { place }',
    fault: 'a reader that knows more of an ended epoch than this node skips messages of the new one',
  },
  {
    file: 'fanout/feeds.ts',
    from: '      feed.tell(entry.place)\n      wake(feed)\n',
    to: '',
    fault: 'readers of a quiet channel are not told that the epoch has ended',
  },
  // --- sharing, and finding what matches
  {
    file: 'fanout/for-each-match.ts',
    from: 'if (visits === maxVisits) return place - 1',
    to: 'if (visits === maxVisits) return until',
    fault: 'what comes after the bound of one look is never given',
  },
  {
    file: 'fanout/for-each-match.ts',
    from: 'if (lane.place < first.place) first = lane',
    to: 'if (lane.place > first.place) first = lane',
    fault: 'messages of several channels come in the wrong order',
  },
  {
    file: 'fanout/for-each-match.ts',
    from: 'if (following > until) lanes',
    to: 'if (following >= until) lanes',
    fault: 'the newest message of a round is passed over',
  },
  {
    file: 'fanout/for-each-match.ts',
    from: 'index = -1; index < channels.length',
    to: 'index = 0; index < channels.length',
    fault: 'a reader that is far behind is not told that the epoch has ended',
  },
  {
    file: 'fanout/shared-chunks.ts',
    from: 'run.representation === representation && ',
    to: '',
    fault: 'who asked for no times gets the bytes of those that did',
  },
  {
    file: 'fanout/shared-chunks.ts',
    from: ' && hasEntries(run, entries)',
    to: '',
    fault: 'readers get messages of others whose places have the same hash',
  },
  {
    file: 'fanout/shared-chunks.ts',
    from: 'last.from !== from || ',
    to: '',
    fault: 'readers of a channel get what others get who are further behind',
  },
  {
    file: 'fanout/shared-chunks.ts',
    from: 'last.representation !== representation || ',
    to: '',
    fault: 'who asked for no times gets the batch of those that did',
  },
  {
    file: 'fanout/for-each-match.ts',
    from: 'events !== undefined || channels.length > maxAsked',
    to: 'channels.length > maxAsked',
    fault: 'readers of some events get those of others',
  },
  {
    file: 'fanout/feed.ts',
    from: 'isConflating ? undefined : (',
    to: '(',
    fault: 'readers that are not slow get what is left for those that are',
  },
  {
    file: 'fanout/feed.ts',
    from: '    this.#newestTold = this.newestMatch\n',
    to: '',
    fault: 'readers that are behind when others have all are taken for idle, and miss messages',
  },
  {
    file: 'fanout/feed.ts',
    from: '    this.#heard = undefined\n',
    to: '',
    fault: 'a feed listens once more each time it rests',
  },
  {
    file: 'fanout/feed.ts',
    from: 'Math.max(this.#newestTold, heard.newest)',
    to: 'this.#newestTold',
    fault: 'readers on the way are taken for idle, and miss what came meanwhile',
  },
  {
    file: 'fanout/feed.ts',
    from: 'if (this.#heardToo !== undefined) for (const topic of this.#heardToo) newest = Math.max(newest, topic.newest)',
    to: '',
    fault: 'readers of several channels on the way miss what came on the second',
  },
  {
    file: 'fanout/feed.ts',
    from: '    for (const topic of this.#heardToo) topic.listen(this)\n',
    to: '',
    fault: 'readers of several channels hear nothing more of the second',
  },
  {
    file: 'fanout/for-each-match.ts',
    from: 'if (seams !== undefined && seams.newest > from) return undefined',
    to: '',
    fault: 'readers of one busy channel are not told that the epoch has ended',
  },
  {
    file: 'fanout/feed.ts',
    from: 'this.#heardToo === undefined && this.#newestTold <= from',
    to: 'this.#newestTold <= from',
    fault: 'readers of several channels get those of one alone',
  },
  {
    file: 'fanout/feed.ts',
    from: 'this.#heardToo === undefined && this.#newestTold <= from',
    to: 'this.#heardToo === undefined',
    fault: 'readers of several channels that are far behind get those of one alone',
  },
  {
    file: 'fanout/topic.ts',
    from: '      listener.hear(this)\n',
    to: '',
    fault: 'readers that were woken do not see what comes next',
  },
  {
    file: 'fanout/topic.ts',
    from: '    this.newest = place\n',
    to: '',
    fault: 'what comes while readers are on the way is never given to them',
  },
  {
    file: 'fanout/topic.ts',
    from: 'filter(({ isGone }) => !isGone)',
    to: 'filter(({ isGone }) => isGone)',
    fault: 'when readers leave, others hear nothing any more',
  },
  {
    file: 'fanout/feed-index.ts',
    from: '    else if (!feed.hasHeard(topic)) topic.forgetGone()\n',
    to: '',
    fault: 'feeds that are gone are kept for as long as their channel is quiet',
  },
  {
    file: 'log/copy.ts',
    from: '      this.#index.remove(entry)\n',
    to: '',
    fault: 'a reader that is far behind is sent where nothing is kept',
  },
  {
    file: 'log/place-list.ts',
    from: 'if (this.#places[middle]! <= place) low',
    to: 'if (this.#places[middle]! < place) low',
    fault: 'a reader gets again what it had',
  },
  {
    file: 'log/place-list.ts',
    from: '    this.#places = this.#places.slice(this.#start)\n',
    to: '',
    fault: 'places are taken for others once a channel has had some',
  },
  {
    file: 'wire/chunk.ts',
    from: 'other.memory === this.memory && ',
    to: '',
    fault: 'messages are joined with bytes of others',
  },
  {
    file: 'wire/frame-slabs.ts',
    from: 'digit < 10 ? 0x30 + digit : 0x57 + digit',
    to: '0x30 + digit',
    fault: 'the length of a chunk is no number',
  },
  {
    file: 'wire/representation.ts',
    from: '(isSeam(entry) ? 0 : mostBytes(entry))',
    to: '(isSeam(entry) ? 0 : 0)',
    fault: 'writes with times are larger than they may be',
  },
  // --- wire
  {
    file: 'wire/chunk.ts',
    from: 'this.payloadView ??= this.memory.subarray(this.payloadStart, this.end - crlf.length)',
    to: 'this.payloadView ??= this.memory.subarray(this.payloadStart, this.end)',
    fault: 'sinks that frame for themselves send the line end of the chunk as part of the stream',
  },
  {
    file: 'wire/encode-event.ts',
    from: String.raw`/\r\n|\r|\n/g`,
    to: String.raw`/\r\n|\n/g`,
    fault: 'a bare CR in the data ends a line: what follows is a field of the publisher',
  },
  // --- access, and the readers of a subject
  {
    file: 'access/leases.ts',
    from: 'if (kept?.holder !== holder) return',
    to: 'if (kept === undefined) return',
    fault: 'a reader that was overtaken gives up the lease of the one that has it now',
  },
  {
    file: 'access/leases.ts',
    from: '    call(lease.onStart, onError)\n    return before',
    to: '    call(lease.onStart, onError)\n    return undefined',
    fault: 'two clients read with one ticket at the same time',
  },
  {
    file: 'access/leases.ts',
    from: 'if (returned instanceof Promise) returned.catch(onError)',
    to: '',
    fault: 'a lease whose end is a promise that rejects ends the process',
  },
  {
    file: 'access/name-patterns.ts',
    from: "if (this.hasAll && !name.startsWith('$')) return true",
    to: 'if (this.hasAll) return true',
    fault: 'a grant of everything reaches what the protocol keeps for itself',
  },
  {
    file: 'access/name-patterns.ts',
    from: 'return steps.some(({ isEnd }) => isEnd === true)',
    to: 'return steps.length > 0',
    fault: 'a grant of room:*:log lets into room:7',
  },
  {
    file: 'hub/reader-filter.ts',
    from: "if (who === undefined || who.via === 'anonymous') return false",
    to: '',
    fault: 'a revocation of old credentials ends the streams of those who have none',
  },
  {
    file: 'hub/reader-filter.ts',
    from: '(who.issuedAtMs ?? -Infinity) >= issuedBeforeMs',
    to: '(who.issuedAtMs ?? -Infinity) > issuedBeforeMs',
    fault: 'a credential of the very moment is ended, though it was issued after',
  },
  {
    file: 'hub/reader-filter.ts',
    from: 'if (channel !== undefined && !feed.interest.channels.includes(channel)) return false',
    to: '',
    fault: 'a kick out of one channel ends the readers of all',
  },
  {
    file: 'hub/principals.ts',
    from: 'if (use.readers > 0) return',
    to: '',
    fault: 'one reader that leaves takes the identity of all who share it',
  },
  {
    file: 'hub/roster.ts',
    from: 'if (before !== undefined) this.#options.onOvertaken(before)',
    to: '',
    fault: 'a stolen ticket reads beside its owner, and nobody sees it',
  },
]

/**
 * Finds what does not fit the engine any more, since that was changed.
 *
 * @returns {string[]} a sentence for each.
 */
export function findTableFaults() {
  return mutants.flatMap(({ file, from, to }) => {
    const count = readFileSync(join(sourceFolder, file), 'utf8').split(from).length - 1
    if (from === to) return [`${file}: changes nothing: ${from}`]
    return count === 1 ? [] : [`${file}: stands there ${count} times, not once: ${from}`]
  })
}
