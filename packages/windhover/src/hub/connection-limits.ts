/** How many streams one connection of HTTP/2 may carry, unless set otherwise. */
export const maxStreamsPerConnection = 1000

/** How many bytes may wait for the streams of one connection of HTTP/2 together, unless set otherwise. */
export const maxBytesPerConnection: number = 4 * 1024 * 1024
