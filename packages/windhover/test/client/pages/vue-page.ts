import { createApp, defineComponent, h, ref } from 'vue'
import { createClient } from 'windhover/client'
import { useEvent, useEvents } from 'windhover/client/vue'

const client = createClient({ lingerMs: 500 })
const stream = client.stream('/sse/broadcast')
const isShown = ref(true)
let renders = 0

const Numbers = defineComponent(() => {
  const { data, status } = useEvent(stream, 'n', { initial: 'none' })
  const { items } = useEvents(stream, 'n', { keep: 3 })
  return () => {
    renders += 1
    return h('output', { id: 'newest' }, `${status.value}: ${String(data.value)} of ${items.value.length}`)
  }
})

const App = defineComponent(() => () => (isShown.value ? h(Numbers) : h('p', 'nothing')))

/** What the test calls in the page. */
function begin() {
  createApp(App).mount('body')
  return {
    show: (is: boolean) => void (isShown.value = is),
    get renders() {
      return renders
    },
  }
}

declare global {
  var vuePage: ReturnType<typeof begin>
}

globalThis.vuePage = begin()
