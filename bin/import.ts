import { readFileSync } from 'node:fs'
import { importChallenge } from '#app/domain/challenge-import/commands/import-challenge.server'
import { readFeed } from '#app/domain/challenge-import/feed'
import { fromRecord, type Understood } from '#app/domain/challenge-import/from-record'
import { readPortable } from '#app/domain/challenge-import/portable'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import type { Ctx } from '#app/domain/shared/context'
import { deny, type No } from '#app/domain/shared/verdict'
import { translate } from '#app/i18n/catalogues'
import { decodeText } from '#app/text/decode'
import { closeMarkdown } from '#app/text/markdown.server'
import { type Line, reportOf } from './import-report'
import { asSystem } from './system'

/**
 * `meydan import challenges FILE`: imports the challenges of a file and prints the result of each. Returns the exit
 * code.
 */
export async function importChallenges(file: string): Promise<number> {
  const bytes = readBytes(file)
  if (bytes === null) return refuse(`Cannot read ${file}`)
  const text = decodeText(bytes)
  if (text === null)
    return refuse(`${file}: the text is neither UTF-8 nor UTF-16. Save it as UTF-8 and try again.`)
  const feed = readFeed(text)
  if (feed.kind === 'refused') return refuse(`${file}: ${reasonOf(feed.verdict)}`)
  return asSystem(async ctx => {
    const lines =
      feed.kind === 'feed' ? await importFeed(ctx, feed.records) : await importPortable(ctx, feed.file)
    for (const line of reportOf(lines)) console.log(line)
    await closeMarkdown()
    return 0
  })
}

/** Imports every record in order, each in its own transaction; an error in one does not stop the others. */
export async function importFeed(ctx: Ctx, records: readonly unknown[]): Promise<Line[]> {
  const lines: Line[] = []
  const seen = new Map<string, number>()
  for (const [i, record] of records.entries()) {
    const read = fromRecord(record, ctx.now)
    const earlier = read.ok ? seen.get(read.challenge.id) : undefined
    if (!read.ok) lines.push(refused(i + 1, labelOf(record), read))
    else if (earlier)
      lines.push(refused(i + 1, read.challenge.id, deny('challenge_import.duplicate', { position: earlier })))
    else {
      seen.set(read.challenge.id, i + 1)
      const contentHash = sha256(canonicalJson(record))
      lines.push(await store(ctx, { ...read, contentHash, position: i + 1 }))
    }
  }
  return lines
}

async function importPortable(ctx: Ctx, file: unknown): Promise<Line[]> {
  const read = readPortable(file)
  if (!read.ok) return [refused(1, 'export', read)]
  return [await store(ctx, { ...read.portable, understood: null, position: 1 })]
}

type Storing = Parameters<typeof importChallenge>[1] & { understood: Understood | null; position: number }

async function store(ctx: Ctx, { challenge, contentHash, understood, position }: Storing): Promise<Line> {
  const title = challenge.title.en ?? challenge.title.az ?? challenge.title.ru ?? ''
  try {
    const { outcome, warnings, slug } = await importChallenge(ctx, { challenge, contentHash })
    return { position, id: challenge.id, title, outcome, warnings, slug, understood }
  } catch (error) {
    // why: a challenge that the database refuses must be reported by name and not stop the others
    const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    return {
      ...refused(position, challenge.id, deny('challenge_import.not_stored')),
      title: `${title} (${cause.slice(0, 120)})`,
    }
  }
}

function refused(position: number, id: string, verdict: No): Line {
  return {
    position,
    id,
    title: '',
    outcome: 'refused',
    reason: reasonOf(verdict),
    warnings: [],
    slug: '',
    understood: null,
  }
}

function labelOf(record: unknown): string {
  const fields =
    typeof record === 'object' && record !== null ? new Map<string, unknown>(Object.entries(record)) : null
  return String(fields?.get('challenge-id') ?? fields?.get('challenge-title') ?? '?').slice(0, 60)
}

function reasonOf({ reason, params }: No): string {
  return translate('en')(reason, params)
}

function refuse(message: string): number {
  console.error(message)
  return 1
}

function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    // why: a missing or unreadable file is the user's error; the caller prints the message
    return null
  }
}
