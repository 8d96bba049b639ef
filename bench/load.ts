import { connect, type Socket } from 'node:net'

/**
 * Sends the requests of a target over 16 connections for a while, one at a time on each, and prints requests a second
 * and the median of one connection's waiting times. A process of its own: `tsx bench/load.ts '{ … }'`.
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

const load: Load = JSON.parse(process.argv[2] ?? '{}')
const { cookies } = load
const facts = { answers: 0, bytes: 0, waits: [] as number[], over: false }

function request(): string {
  const own = Object.entries(load.headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const cookie = cookies ? `cookie: ${cookies.pop()}\r\n` : ''
  if (cookies?.length === 0) facts.over = true
  return `GET ${load.path} HTTP/1.1\r\nHost: localhost\r\n${own.join('')}${cookie}\r\n`
}

const fixed = cookies ? null : request()

function drive(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    let head = ''
    let left = -1
    let began = 0
    const ask = () => {
      if (facts.over) return void socket.end(resolve)
      began = performance.now()
      socket.write(fixed ?? request())
    }
    const answered = () => {
      facts.answers++
      facts.waits.push(performance.now() - began)
      ;[head, left] = ['', -1]
      ask()
    }
    socket.on('error', reject)
    socket.on('data', (chunk: Buffer) => {
      facts.bytes += chunk.length
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
        left = Number(length ?? 0) - (head.length - end - 4)
      }
      if (left === 0) answered()
    })
    ask()
  })
}

const sockets = Array.from({ length: load.connections }, () => connect(load.port, '127.0.0.1').setNoDelay())
const began = performance.now()
setTimeout(() => {
  facts.over = true
}, load.milliseconds)
await Promise.all(sockets.map(drive))
const seconds = (performance.now() - began) / 1000
facts.waits.sort((one, other) => one - other)
const loaded: Loaded = {
  perSecond: facts.answers / seconds,
  p50: facts.waits[Math.floor(facts.waits.length / 2)] ?? Number.NaN,
  bytes: facts.bytes / facts.answers,
}
console.log(JSON.stringify(loaded))
