// Reads a stream, counts its bytes and tells its parent when it begins. The parent ends it.
const [url = ''] = process.argv.slice(2)
const response = await fetch(url, { headers: { Accept: 'text/event-stream' } })
process.send?.({ status: response.status })
let bytes = 0
for await (const chunk of response.body!) bytes += chunk.length
console.error(`The stream ended after ${bytes} bytes`)
