import { createClient } from 'windhover/client'

/** The type of the catalog reaches the page as a type alone: an editor knows each event and its data. */
/** @type {import('windhover/client').Client<typeof import('../events.js').events>} */
const client = createClient()
const stream = client.stream('/events')

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

stream.onState(({ is }) => {
  state.dataset.is = is
  state.textContent = sayings[is]
})

stream.on('note', ({ text }, { time }) => {
  const [item, words, when] = ['li', 'span', 'time'].map((name) => document.createElement(name))
  words.textContent = text
  when.textContent = new Date(time).toLocaleTimeString()
  item.append(words, when)
  list.prepend(item)
  while (list.children.length > 20) list.lastChild.remove()
})

stream.onGap(({ reason }) => {
  find('.gap').textContent = `Some notes may be missing (${reason}). What follows is complete.`
})

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  try {
    await client.publish('note', { text: form.elements.text.value })
    form.reset()
    find('.problem').textContent = ''
  } catch (error) {
    find('.problem').textContent = `Not sent: ${error.message}.`
  }
})
