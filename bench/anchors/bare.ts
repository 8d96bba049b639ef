import { createServer } from 'node:http'

/** The first anchor: a bare `node:http` server that answers 20 kB. Prints its address. */
const body = Buffer.alloc(20_000, 'a')
const server = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length })
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`listens on http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
