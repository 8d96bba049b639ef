import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import parseRange from 'range-parser'
import { type Coding, codingOf } from '#app/http/page-cache/visitor-request'

/** A file of the browser's build: its headers for each coding, and its bytes. */
type StaticFile = { etag: string; known: string[]; coded: Map<Coding, { headers: string[]; body: Buffer }> }

const endings: Record<string, Coding> = { '.br': 'br', '.gz': 'gzip' }

/** All files of the browser's build in memory (3 MB), compressed when they were built, sent without any work. */
export function staticFiles(folder: string, baseHeaders: Record<string, string>) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const sources = names.filter(name => !(extname(name) in endings))
  const files = new Map(
    sources.map(name => [
      name.slice(folder.length).replaceAll('\\', '/'),
      readStatic(name, { names, baseHeaders, immutable: name.startsWith(join(folder, 'assets')) }),
    ]),
  )

  return {
    /** The addresses of all files. */
    addresses: [...files.keys()],
    /** Whether it has answered. */
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      const { method, url = '' } = request
      if (method !== 'GET' && method !== 'HEAD') return false
      const end = url.indexOf('?')
      const file = files.get(end < 0 ? url : url.slice(0, end))
      if (file) send(file, request, response)
      return file !== undefined
    },
  }
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

type Known = { names: readonly string[]; baseHeaders: Record<string, string>; immutable: boolean }

function readStatic(name: string, { names, baseHeaders, immutable }: Known): StaticFile {
  const plain = readFileSync(name)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`
  const known = [
    ...Object.entries(baseHeaders).flat(),
    ...['Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'],
    ...['ETag', etag, 'Vary', 'Accept-Encoding', 'Accept-Ranges', 'bytes'],
    ...['Content-Type', types[extname(name)] ?? 'application/octet-stream'],
  ]
  const coded: StaticFile['coded'] = new Map([['identity', sendable(known, plain)]])
  for (const [ending, coding] of Object.entries(endings)) {
    if (!names.includes(name + ending)) continue
    coded.set(coding, sendable([...known, 'Content-Encoding', coding], readFileSync(name + ending)))
  }
  return { etag, known, coded }
}

function sendable(headers: string[], body: Buffer) {
  return { headers: [...headers, 'Content-Length', String(body.length)], body }
}

function send(file: StaticFile, request: IncomingMessage, response: ServerResponse): void {
  const {
    'if-none-match': condition,
    'accept-encoding': accepted,
    range,
    'if-range': expected,
  } = request.headers
  if (
    condition?.split(',').some(each => each.trim().replace(/^W\//, '') === file.etag || each.trim() === '*')
  ) {
    response.writeHead(304, file.known)
    return void response.end()
  }
  const plain = file.coded.get('identity')
  const whole = file.coded.get(codingOf(String(accepted ?? ''))) ?? plain
  if (range !== undefined && plain && (expected === undefined || expected === file.etag)) {
    if (sendPart(file, plain.body, { request, response, range })) return
  }
  response.writeHead(200, whole?.headers)
  response.end(request.method === 'HEAD' ? undefined : whole?.body)
}

type Asked = { request: IncomingMessage; response: ServerResponse; range: string }

/** A part of the uncompressed file; several parts at once are answered with the whole file. */
function sendPart({ known }: StaticFile, plain: Buffer, { request, response, range }: Asked): boolean {
  const parts = parseRange(plain.length, range)
  if (parts === -1) {
    response.writeHead(416, [...known, 'Content-Range', `bytes */${plain.length}`, 'Content-Length', '0'])
    response.end()
    return true
  }
  const [part] = parts === -2 ? [] : parts
  if (parts === -2 || parts.type !== 'bytes' || parts.length !== 1 || !part) return false
  const { headers, body } = sendable(known, plain.subarray(part.start, part.end + 1))
  response.writeHead(206, [...headers, 'Content-Range', `bytes ${part.start}-${part.end}/${plain.length}`])
  response.end(request.method === 'HEAD' ? undefined : body)
  return true
}
