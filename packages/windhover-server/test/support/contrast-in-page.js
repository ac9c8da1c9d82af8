// Runs in the page: answers the contrast of all visible elements that match.
// Plain JavaScript, since `contrast.ts` hands over its text.
// oxlint-disable-next-line no-unused-vars
function measureInPage(list) {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  /** Any CSS colour over another, as the browser would paint it. */
  const paint = (...layers) => {
    for (const layer of layers) {
      canvas.fillStyle = layer
      canvas.fillRect(0, 0, 1, 1)
    }
    return Array.from(canvas.getImageData(0, 0, 1, 1).data.slice(0, 3))
  }
  const luminance = (rgb) => {
    const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  /** Of a field that is empty, the text is its placeholder. */
  const readStyle = (element) =>
    getComputedStyle(element, element.matches(':placeholder-shown') ? '::placeholder' : undefined)
  const measure = (element) => {
    const backgrounds = []
    for (let at = element; at !== null; at = at.parentElement) {
      backgrounds.unshift(getComputedStyle(at).backgroundColor)
    }
    const behind = luminance(paint('white', ...backgrounds))
    const compare = (colour) => {
      const drawn = luminance(paint('white', ...backgrounds, colour))
      return (Math.max(behind, drawn) + 0.05) / (Math.min(behind, drawn) + 0.05)
    }
    const { color, opacity } = readStyle(element)
    const text = `color-mix(in srgb, ${color} ${Number(opacity) * 100}%, transparent)`
    return { ratio: compare(text), edge: compare(getComputedStyle(element).borderTopColor) }
  }
  return list.flatMap((selector) => {
    const visible = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
    if (visible.length === 0) throw new Error(`nothing visible matches ${selector}`)
    return visible.map((element) => ({ selector, text: element.textContent.slice(0, 40), ...measure(element) }))
  })
}
