import type { Log } from '../log/log.ts'
import { isSeam, type MessageDraft } from '../message.ts'
import type { Position } from '../position.ts'
import { measureDraft } from '../store/measure-draft.ts'

/**
 * Returns how many bytes a message is that was appended: those of its frame. If the log has let go of it by then, they
 * are those of its texts alone, which are counted one by one.
 */
export function measureAppended(log: Pick<Log, 'locate' | 'at'>, position: Position, draft: MessageDraft): number {
  const located = log.locate(position)
  const entry = typeof located === 'string' ? undefined : log.at(located.place)
  return entry === undefined || isSeam(entry) ? measureDraft(draft) : entry.frame.payloadLength
}
