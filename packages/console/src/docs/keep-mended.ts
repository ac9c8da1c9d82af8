/** How elements of a page that comes from elsewhere are made accessible. Runs again and again, so it must do no more the second time. */
export interface Mend {
  readonly selector: string
  readonly mend: (element: Element) => void
}

/**
 * Mends what a page shows, now and whenever it draws something. That is for faults which neither its options nor styles reach: names,
 * roles, and the way of the keyboard. The levels of headings are always mended.
 */
export function keepMended(place: HTMLElement, mends: readonly Mend[]): void {
  let frame: number | undefined
  const mendAll = (): void => {
    frame = undefined
    for (const { selector, mend } of mends) for (const element of place.querySelectorAll(selector)) mend(element)
    mendHeadings(place.querySelectorAll('h1, h2, h3, h4, h5, h6'))
  }
  // Attributes are not watched: those that are set here would start it again.
  new MutationObserver(() => (frame ??= requestAnimationFrame(mendAll))).observe(place, {
    childList: true,
    subtree: true,
  })
  mendAll()
}

/** Makes a mend that sets attributes, or takes those away that are `undefined`. */
export function setAttributes(selector: string, attributes: Readonly<Record<string, string | undefined>>): Mend {
  return {
    selector,
    mend(element) {
      for (const [name, value] of Object.entries(attributes)) {
        if (value === undefined) element.removeAttribute(name)
        else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
      }
    },
  }
}

/** Lets no heading stand more than one level below the one before it: a screen reader would tell of a part that is not there. */
export function mendHeadings(headings: Iterable<Element>): void {
  let before = 0
  for (const heading of headings) {
    const own = Number(heading.tagName.slice(1))
    const level = Math.min(own, before + 1)
    if (level !== own) heading.setAttribute('aria-level', String(level))
    else heading.removeAttribute('aria-level')
    before = level
  }
}
