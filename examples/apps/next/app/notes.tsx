'use client'

import { type FormEvent, useState } from 'react'
import { createClient } from 'windhover/client'
import { useEvents } from 'windhover/client/react'

// The type alone: nothing of the server comes into the page.
import type { events } from '../lib/events'

const client = createClient<typeof events>()
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

/** The page: the newest notes, a form for another, and how the stream fares. */
export function Notes() {
  const { items: notes, status, gap } = useEvents(stream, 'note', { keep: 20 })
  return (
    <>
      <header>
        <h1>Notes</h1>
        <p className="state" role="status" data-is={status}>
          {sayings[status]}
        </p>
      </header>
      <p className="lead">Everybody who has this page open sees a note at once.</p>
      <NoteForm />
      <p className="gap" role="alert">
        {gap && `Some notes may be missing (${gap.reason}). What follows is complete.`}
      </p>
      <h2 id="notes">Newest first</h2>
      <ul aria-labelledby="notes">
        {notes.toReversed().map(({ id, data, time }) => (
          <li key={id}>
            <span>{data.text}</span>
            <time>{new Date(time!).toLocaleTimeString()}</time>
          </li>
        ))}
      </ul>
    </>
  )
}

function NoteForm() {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    try {
      await client.publish('note', { text })
      setText('')
      setProblem('')
    } catch (error) {
      setProblem(`Not sent: ${(error as Error).message}.`)
    }
  }

  return (
    <form onSubmit={(event) => void send(event)}>
      <label>
        Note
        <input
          value={text}
          onChange={({ target }) => setText(target.value)}
          maxLength={200}
          required
          autoComplete="off"
        />
      </label>
      <button>Send</button>
      <p className="problem" role="alert">
        {problem}
      </p>
    </form>
  )
}
