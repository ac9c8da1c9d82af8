/** Which readers of a stream may get it compressed. */
export type Compress = 'off' | 'public' | 'on'

export const compressModes: readonly Compress[] = ['off', 'public', 'on']
