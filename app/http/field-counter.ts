/**
 * Counts the fields of a form while its bytes arrive: `&` in a url-encoded body, boundaries in a multipart one; nothing
 * in other bodies. Returns the number seen so far.
 */
export function fieldCounter(contentType: string): (chunk: Buffer) => number {
  const boundary = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(
    contentType,
  )
  if (boundary) return boundaries(Buffer.from(`--${boundary[1] ?? boundary[2]}`))
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) return ampersands()
  return () => 0
}

function ampersands(): (chunk: Buffer) => number {
  let seen = 0
  return chunk => {
    for (const byte of chunk) if (byte === 0x26) seen++
    return seen
  }
}

function boundaries(mark: Buffer): (chunk: Buffer) => number {
  let seen = 0
  let tail: Buffer = Buffer.alloc(0)
  return chunk => {
    // a boundary may span two chunks
    const bytes = Buffer.concat([tail, chunk])
    for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) seen++
    tail = bytes.subarray(Math.max(0, bytes.length - mark.length + 1))
    return seen
  }
}
