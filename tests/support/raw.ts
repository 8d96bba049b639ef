import { connect as connectSocket } from 'node:net'

/** One request over a socket, sent exactly as written: fetch would correct it. */
export function raw(origin: string, head: string): Promise<{ status: number; body: string }> {
  const { port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const socket = connectSocket(Number(port), '127.0.0.1')
    let said = ''
    socket.setTimeout(15_000, () => socket.destroy(new Error(`no answer to ${head.slice(0, 80)}`)))
    socket.on('data', chunk => {
      said += String(chunk)
    })
    socket.on('error', reject)
    socket.on('close', () => resolve({ status: Number(said.slice(9, 12)), body: said }))
    socket.write(`${head}Connection: close\r\n\r\n`)
  })
}
