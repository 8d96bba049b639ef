import { createServer, type Socket } from 'node:net'

/** The harmless text that every scanner takes for malware (eicar.org), in two parts so that this file is not taken for it. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

type Behaviour = {
  /** answers nothing */
  silent?: boolean
  /** bytes of a stream from which on it answers an error and hangs up, as `StreamMaxLength` */
  most?: number
  /** answers this whatever it reads */
  says?: string
  /** a path of a socket instead of a port */
  path?: string
}

/** A server that speaks INSTREAM of clamd's protocol; `heard` are the streams that it has read to the end. */
export async function fakeClamd({
  silent = false,
  most = Number.MAX_SAFE_INTEGER,
  says,
  path,
}: Behaviour = {}) {
  const heard: { bytes: number; text: string }[] = []
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    if (!silent) answerStream(socket)
  })
  const answerStream = async (socket: Socket) => {
    const end = await readStream(socket, most)
    if (end === 'too long') return socket.end('INSTREAM size limit exceeded. ERROR\0')
    heard.push(end)
    const found = end.text.includes(eicar) ? 'Eicar-Test-Signature FOUND' : 'OK'
    socket.end(says ?? `stream: ${found}\0`)
  }
  await new Promise<void>(resolve => server.listen(path ?? 0, resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const stop = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise(resolve => server.close(resolve))
  }
  return { heard, port, stop }
}

async function readStream(socket: Socket, most: number) {
  const command = 'zINSTREAM\0'
  let rest = Buffer.alloc(0)
  let [bytes, text, begun] = [0, '', false]
  for await (const piece of socket.iterator({ destroyOnReturn: false })) {
    rest = Buffer.concat([rest, piece])
    if (!begun && rest.length >= command.length) {
      if (rest.toString('latin1', 0, command.length) !== command) throw new Error('no INSTREAM')
      rest = rest.subarray(command.length)
      begun = true
    }
    while (begun && rest.length >= 4) {
      const length = rest.readUInt32BE(0)
      if (length === 0) return { bytes, text }
      if (rest.length < 4 + length) break
      bytes += length
      if (bytes > most) return 'too long' as const
      text = (text + rest.toString('latin1', 4, 4 + length)).slice(-100_000)
      rest = rest.subarray(4 + length)
    }
  }
  throw new Error('the stream broke off')
}
