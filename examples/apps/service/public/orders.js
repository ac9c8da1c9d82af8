import { createClient } from 'windhover/client'

/** @type {import('windhover/client').Client<typeof import('../events.js').events>} */
const client = createClient({ url: '/live' })
const stream = client.stream('/sse/orders')

/** What a reader of the page is told of each state. */
const sayings = {
  idle: 'not connected',
  connecting: 'connecting',
  open: 'live',
  waiting: 'comes back by itself',
  paused: 'paused',
  closed: 'closed',
  failed: 'refused',
}

const find = (selector) => document.querySelector(selector)
const [form, list, state] = [find('form'), find('ul'), find('.state')]
/** The mark of each order that is shown, by its id. */
const marks = new Map()

stream.onState(({ is }) => {
  state.dataset.is = is
  state.textContent = sayings[is]
})

stream.on('order', ({ text }, { id }) => {
  const [item, words, mark] = ['li', 'span', 'span'].map((name) => document.createElement(name))
  words.textContent = text
  mark.textContent = 'ordered'
  mark.className = 'mark'
  marks.set(id, mark)
  item.append(words, mark)
  list.prepend(item)
})

stream.on('shipped', ({ order }) => {
  const mark = marks.get(order)
  if (mark) mark.textContent = 'shipped'
})

stream.onGap(({ reason }) => {
  find('.gap').textContent = `Some orders may be missing (${reason}). What follows is complete.`
})

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  try {
    await client.publish('order', { text: form.elements.text.value })
    form.reset()
    find('.problem').textContent = ''
  } catch (error) {
    find('.problem').textContent = `Not sent: ${error.message}.`
  }
})
