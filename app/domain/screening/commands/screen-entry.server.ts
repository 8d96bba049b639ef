import { eq } from 'drizzle-orm'
import { requestedInstant } from '#app/domain/challenges/now-or-later'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { all, ensure } from '#app/domain/shared/verdict'
import { loadMembers } from '#app/domain/teams/team-facts.server'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { entries, entryExtensions, screenings } from '#db/schema'
import { type EntryRef, type HostEntry, loadHostEntry, screenFacts } from '../host-entry.server'
import type { ScreeningInput } from '../input'
import { canExclude, canRestore, canScreen, canSendBack, mayAppealUntil } from '../permissions'

type Screening = EntryRef & ScreeningInput
type Found = { entry: HostEntry; screening: Screening; until: Date | null }

/**
 * The host passes an entry in a stage, sends it back for correction by an instant, excludes it, or undoes that. The
 * team reads the reason. Who is sent back after the deadline gets an extension until that instant.
 */
export function screenEntry(ctx: Ctx, screening: Screening): Promise<void> {
  return ctx.transaction(async tx => {
    const entry = await loadHostEntry(tx, ctx, screening)
    orNotFound(entry.stages.find(({ id }) => id === screening.stageId))
    const found = { entry, screening, until: untilOf(ctx, screening, entry) }
    ensure(verdictOf(ctx, found))
    const row = await write(tx, ctx, found)
    await record(tx, ctx, {
      stream: screening.challengeId,
      kind: `entry.${screening.outcome}`,
      payload: { entryId: screening.entryId, stageId: screening.stageId, screeningId: row.id },
      rows: row.extensionId ? [{ table: 'entryExtensions', by: 'id', values: [row.extensionId] }] : [],
    })
    await tell(tx, ctx, found)
  })
}

function untilOf(ctx: Ctx, { until }: Screening, { challenge }: HostEntry): Date | null {
  if (!until) return null
  return requestedInstant({ when: 'later', at: until }, { now: ctx.now, timeZone: challenge.timeZone })
}

function verdictOf(ctx: Ctx, { entry, screening: { outcome, stageId }, until }: Found) {
  const facts = screenFacts(entry, stageId, ctx.now)
  const end = { until: until ?? ctx.now, now: ctx.now }
  switch (outcome) {
    case 'passed':
      return canScreen(facts)
    case 'sent_back':
      return canSendBack({ ...facts, ...end })
    case 'excluded':
      return all(canExclude(facts), mayAppealUntil(end))
    case 'restored':
      return canRestore({ ...entry.entry, resultsAt: entry.resultsAt, now: ctx.now })
  }
}

async function write(tx: Db, ctx: Ctx, { entry, screening, until }: Found) {
  const { entryId, stageId, outcome } = screening
  const { id: by } = signedIn(ctx)
  const row = { id: newId(), entryId, stageId, outcome, at: ctx.now, by }
  const reason = screening.reason ?? null
  if (outcome === 'excluded')
    await tx.update(entries).set({ excludedAt: ctx.now, excludedBy: by }).where(eq(entries.id, entryId))
  if (outcome === 'restored')
    await tx.update(entries).set({ excludedAt: null, excludedBy: null }).where(eq(entries.id, entryId))
  await tx.insert(screenings).values({ ...row, reason, until })
  const closesAt = entry.stages.find(({ id }) => id === stageId)?.closesAt
  if (outcome !== 'sent_back' || !until || !closesAt || until <= closesAt)
    return { id: row.id, extensionId: null }
  const extension = { id: newId(), entryId, stageId, until, reason: reason ?? '', at: ctx.now, by }
  await tx.insert(entryExtensions).values(extension)
  return { id: row.id, extensionId: extension.id }
}

/** Everyone of the team reads what was decided; nobody is told that an entry passed. */
async function tell(tx: Db, ctx: Ctx, { entry, screening, until }: Found) {
  const { outcome, reason = '', entryId } = screening
  if (outcome === 'passed') return
  const { challenge, team } = entry
  const members = await loadMembers(tx, team.id)
  const link = paths.entry(entryId)
  const shared = { team: team.ownName ?? team.name, challenge: challenge.title, reason }
  if (outcome === 'restored') {
    await notify(tx, ctx, { to: members, mail: 'screening.mail.restored', facts: shared, link })
    return
  }
  await notify(tx, ctx, {
    to: members,
    mail: outcome === 'sent_back' ? 'screening.mail.sent_back' : 'screening.mail.excluded',
    facts: ({ format }) => ({ ...shared, until: until ? format(challenge.timeZone).instant(until) : '' }),
    link,
  })
}
