import { connect, type Socket } from 'node:net'

/**
 * A process of its own, which gets loads as messages: sends the requests of one over some connections for a while, one
 * at a time on each, and answers with requests a second and the median of the waiting times.
 */
export type Load = {
  port: number
  path: string
  headers: Record<string, string>
  /** the only status that counts as an answer */
  status: number
  milliseconds: number
  connections: number
  /** one for each request, until all are used: every request then asks for another page */
  cookies?: string[]
}

export type Loaded = { perSecond: number; p50: number; bytes: number }

type Run = { load: Load; answers: number; bytes: number; waits: number[]; over: boolean }

function requestOf(run: Run): string {
  const { path, headers, cookies } = run.load
  const own = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const cookie = cookies ? `cookie: ${cookies.pop()}\r\n` : ''
  if (cookies?.length === 0) run.over = true
  return `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${own.join('')}${cookie}\r\n`
}

/** One connection: asks again as soon as it has the whole answer. */
function drive(socket: Socket, run: Run): Promise<void> {
  const { load } = run
  const fixed = load.cookies ? null : requestOf(run)
  return new Promise((resolve, reject) => {
    let head = ''
    let left = -1
    let began = 0
    const ask = () => {
      if (run.over) return void socket.end(resolve)
      began = performance.now()
      socket.write(fixed ?? requestOf(run))
    }
    const answered = () => {
      run.answers++
      run.waits.push(performance.now() - began)
      head = ''
      left = -1
      ask()
    }
    socket.on('error', reject)
    socket.on('data', (chunk: Buffer) => {
      run.bytes += chunk.length
      if (left >= 0) left -= chunk.length
      else {
        head += chunk.toString('latin1')
        const end = head.indexOf('\r\n\r\n')
        if (end < 0) return
        if (!head.startsWith(`HTTP/1.1 ${load.status}`))
          return reject(new Error(`${load.path}: ${head.slice(0, 300)}`))
        const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
        if (length === undefined && load.status !== 304) {
          // without a length: complete with the last chunk
          return head.endsWith('\r\n0\r\n\r\n') ? answered() : undefined
        }
        left = load.status === 304 ? 0 : Number(length) - (head.length - end - 4)
      }
      if (left === 0) answered()
    })
    ask()
  })
}

async function measure(load: Load): Promise<Loaded> {
  const run: Run = { load, answers: 0, bytes: 0, waits: [], over: false }
  const sockets = Array.from({ length: load.connections }, () => connect(load.port, '127.0.0.1').setNoDelay())
  const began = performance.now()
  setTimeout(() => {
    run.over = true
  }, load.milliseconds)
  await Promise.all(sockets.map(socket => drive(socket, run)))
  const seconds = (performance.now() - began) / 1000
  const waits = run.waits.sort((one, other) => one - other)
  return {
    perSecond: run.answers / seconds,
    p50: waits[Math.floor(waits.length / 2)] ?? Number.NaN,
    bytes: run.bytes / run.answers,
  }
}

process.on('message', async (load: Load) => process.send?.(await measure(load)))
