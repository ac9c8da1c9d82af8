import type { DiskCheck } from 'windhover/store/disk'

import { formatTable } from '../format-table.ts'

/** Describes what a check found, but for the faults. */
export function describeCheck({ epoch, messages, oldest, newest, segments, bytes, tornBytes }: DiskCheck): string {
  const rows = [
    ['epoch', epoch ?? 'not known'],
    ['messages', messages === 0 ? '0' : `${messages} (${oldest} to ${newest})`],
    ['files', String(segments)],
    ['bytes', String(bytes)],
  ]
  if (tornBytes > 0) rows.push(['torn', `${tornBytes} bytes at the end, which the next start cuts off`])
  return formatTable(rows)
}
