import type { Ctx } from '#app/domain/shared/context'
import { compute } from '#app/queue/compute.server'
import type { CreatedFile, FileKind } from '#app/queue/tasks'
import { rememberedWithin } from '#app/services/remembered'
import { disposition } from './disposition'
import { consume, inTurn, readerOf } from './limits.server'
import type { PageArgs } from './page.server'

type SignedFileOptions = {
  kind: FileKind
  slug?: string
  /** the file name of the download */
  name: string
  /** everything that the file depends on; a reader who may know it may have the file */
  state: string
}

/** Maximum bytes of cached files, plain and compressed together. */
const maxCachedBytes = 64_000_000
const files = rememberedWithin<CreatedFile>(
  maxCachedBytes,
  ({ plain, packed }) => plain.length + packed.length,
)

/** Counts one more file for the reader; refuses when there were too many. */
export function countFile(ctx: Ctx, { address }: PageArgs): Promise<void> {
  return consume('exports', readerOf(ctx, address))
}

/**
 * A signed public file as an attachment; or 304 when the reader has it. It is created in a thread, once for each state
 * however many request it at once, and sent from the same memory to all. Call `countFile` first.
 */
export async function signedFile(ctx: Ctx, args: PageArgs, options: SignedFileOptions): Promise<Response> {
  const { kind, slug = '', name, state } = options
  const { actor, now } = ctx
  const make = () => inTurn(readerOf(ctx, args.address), () => compute('file', { kind, slug, actor, now }))
  const file = await files(`${kind} ${state}`, make)
  const packs = /\bgzip\b/.test(args.request.headers.get('accept-encoding') ?? '')
  const tag = `"${file.sha256}${packs ? '-gzip' : ''}"`
  const headers = {
    ETag: tag,
    Vary: 'Accept-Encoding, Cookie',
    // cached by the reader only and revalidated each time, because access may change
    'Cache-Control': 'private, no-cache',
  }
  const known = (args.request.headers.get('if-none-match') ?? '').split(',').map(each => each.trim())
  if (known.includes(tag)) return new Response(null, { status: 304, headers })
  const bytes = packs ? file.packed : file.plain
  return new Response(inPieces(bytes), {
    headers: {
      ...headers,
      ...(packs ? { 'Content-Encoding': 'gzip' } : {}),
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(bytes.length),
      'Content-Disposition': disposition(name),
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

const piece = 65_536

/** Chunks of the same memory, one whenever the connection can take more. */
function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let sent = 0
  return new ReadableStream({
    pull(controller) {
      if (sent >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(sent, sent + piece))
      sent += piece
    },
  })
}
