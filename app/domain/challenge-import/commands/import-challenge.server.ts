import { and, desc, eq, or } from 'drizzle-orm'
import { datesOf, textsOf } from '#app/domain/challenges/columns'
import { loadEditing } from '#app/domain/challenges/editing.server'
import { freeSlug } from '#app/domain/challenges/free-slug.server'
import { recordTextChanges } from '#app/domain/challenges/record-text-changes.server'
import { refreshChallenge } from '#app/domain/challenges/save-section.server'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { record } from '#app/domain/ledger/record.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { LocalText } from '#app/domain/shared/local-text'
import type { Db } from '#db/client.server'
import { challenges, ledgerEntries } from '#db/schema'
import type { ImportedChallenge } from '../imported-challenge'
import { importedInstitution } from '../imported-institution.server'
import { writeImportedRows } from '../imported-rows.server'
import { tolerantHtml } from '../tolerant-html.server'

/** `contentHash`: SHA-256 of the record it was read from, or null to compute it from the challenge itself. */
type Import = { challenge: ImportedChallenge; contentHash: string | null }

/** kept: people changed it here since, or wrote it here, so it does not change. */
export type ImportOutcome = 'imported' | 'updated' | 'unchanged' | 'kept'
type Imported = { outcome: ImportOutcome; slug: string; warnings: string[] }

/**
 * Imports one challenge. A second import changes only what the source changed, and nothing that people changed here.
 */
export async function importChallenge(ctx: Ctx, { challenge, contentHash }: Import): Promise<Imported> {
  const brief = await tolerantHtml(challenge.brief)
  const rules = await Promise.all(challenge.rules.map(tolerantHtml))
  const warnings = [...new Set([...challenge.warnings, ...[brief, ...rules].flatMap(text => text.warnings)])]
  const hash = contentHash ?? sha256(canonicalJson(JSON.parse(JSON.stringify(challenge))))
  const texts = { briefHtml: brief.html, rulesHtml: rules.map(each => each.html) }
  return ctx.transaction(async tx => {
    const known = await findKnown(tx, challenge)
    if (known?.hash === hash) return { outcome: 'unchanged', slug: known.slug, warnings }
    if (known && (known.hash === null || (await changedHere(tx, known.id))))
      return { outcome: 'kept', slug: known.slug, warnings }
    const id = known?.id ?? newId()
    const slug = known?.slug ?? (await freeSlug(tx, challenge.slug))
    const before = known ? await loadEditing(tx, ctx, known.id) : null
    await write(tx, ctx, { id, slug, isNew: !known, challenge, hash, warnings, ...texts })
    await record(tx, ctx, {
      stream: id,
      kind: known ? 'challenge.import_updated' : 'challenge.imported',
      payload: { feed: challenge.feed, contentHash: hash },
    })
    if (before) await recordTextChanges(tx, ctx, { before, load: loadEditing })
    return { outcome: known ? 'updated' : 'imported', slug, warnings }
  })
}

function keyOf(challenge: ImportedChallenge): string {
  return `${challenge.feed}:${challenge.id}`
}

/** The challenge as stored here; `hash` is null for one that was written here. */
async function findKnown(tx: Db, challenge: ImportedChallenge) {
  const { id, slug, source } = challenges
  const imported = eq(challenges.sourceKey, keyOf(challenge))
  const written = challenge.feed === 'meydan' ? eq(challenges.id, challenge.id) : undefined
  const [known] = await tx.select({ id, slug, source }).from(challenges).where(or(imported, written))
  return known && { id: known.id, slug: known.slug, hash: known.source?.contentHash ?? null }
}

async function changedHere(tx: Db, challengeId: string): Promise<boolean> {
  const [last] = await tx
    .select({ kind: ledgerEntries.kind })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.stream, challengeId)))
    .orderBy(desc(ledgerEntries.seq))
    .limit(1)
  return last?.kind !== 'challenge.imported' && last?.kind !== 'challenge.import_updated'
}

type Write = {
  id: string
  slug: string
  isNew: boolean
  challenge: ImportedChallenge
  hash: string
  warnings: string[]
  briefHtml: LocalText
  rulesHtml: LocalText[]
}

async function write(
  tx: Db,
  ctx: Ctx,
  { id, slug, isNew, challenge, hash, warnings, ...html }: Write,
): Promise<void> {
  const institutionId = await importedInstitution(tx, ctx, challenge.institution)
  const { feed, permalink } = challenge
  const row = {
    state: challenge.state,
    ...datesOf(challenge),
    ...textsOf(challenge),
    noPrizeSince: challenge.noPrize ? ctx.now : null,
    institutionId,
    briefHtml: html.briefHtml,
    source: { feed, id: challenge.id, permalink, contentHash: hash, warnings },
    sourceKey: keyOf(challenge),
  }
  if (isNew) {
    const made = { createdAt: ctx.now, createdBy: actorId(ctx), updatedAt: ctx.now, version: 0 }
    await tx.insert(challenges).values({ ...row, ...made, id, slug, search: '', prizeFund: 0 })
  }
  await writeImportedRows(tx, ctx, { challengeId: id, challenge, rulesHtml: html.rulesHtml })
  await refreshChallenge(tx, ctx, { challengeId: id, change: isNew ? {} : row })
}
