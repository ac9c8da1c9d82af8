import type { JSX } from 'preact'

/** The mark: a kestrel from below, hovering against the wind. Drawn as `kestrel.svg`, in the page's colours. */
export function KestrelMark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path
        class="mark-bird"
        d="M1 7.500c5.800-1 10.600.9 13.200 5.100L16 15.200l1.800-2.600C20.400 8.400 25.200 6.500 31 7.500c-2.200 6.200-6.600 9.600-11.700 10.400l-1 5.700 2.700 3.900L16 26l-5 1.500 2.700-3.900-1-5.700C7.600 17.100 3.200 13.700 1 7.500Z"
      />
      <path class="mark-back" d="M16 15.200l1.500 2.700L16 24.800l-1.500-6.900Z" />
    </svg>
  )
}
