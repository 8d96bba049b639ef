import { connect, type Socket } from 'node:net'

type SocketForm = { origin: string; path: string; cookie: string; body: string }

/** A form over its own socket: the test decides when its headers and its bytes are sent. */
export async function socketForm({ origin, path, cookie, body }: SocketForm) {
  const { port, host } = new URL(origin)
  const socket = connect(Number(port), '127.0.0.1')
  const said = answerOf(socket)
  const head =
    `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nSec-Fetch-Site: same-origin\r\nAccept-Language: en\r\n` +
    `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`
  const write = (text: string) => new Promise<void>(resolve => socket.write(text, () => resolve()))
  return {
    head: () => write(head),
    body: () => write(body),
    whole: () => write(head + body),
    said,
  }
}

function answerOf(socket: Socket): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.setTimeout(20_000, () => socket.destroy(new Error('no answer')))
    socket.on('data', chunk => {
      text += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve({ status: Number(text.slice(9, 12)), text }))
  })
}
