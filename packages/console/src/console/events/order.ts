/** Which end of the list new events come to. */
export type Order = 'newest-first' | 'newest-last'
