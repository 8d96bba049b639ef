import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { anyText, type LocalText, type Written, writtenIn } from '#app/domain/shared/local-text'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { all, ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { deadlineChanges, stages } from '#db/schema'
import { type EditedStage, type Editing, loadEditing, stageOf } from '../editing.server'
import type { ExtensionInput } from '../input'
import { canExtend, isForward } from '../permissions'
import { refreshChallenge } from '../save-section.server'
import { instantOf } from '../zoned-time'

type Extension = Pick<ExtensionInput, 'closesAt'> & { challengeId: string; stageId: string; reason: Written }

/**
 * Extends the deadline before it passes, with a public reason. Later dates that would come too soon move by the same
 * time.
 */
export function extendDeadline(ctx: Ctx, extension: Extension): Promise<void> {
  const { challengeId, stageId } = extension
  return ctx.transaction(async tx => {
    const editing = await loadEditing(tx, ctx, challengeId)
    const { challenge, resultsAt } = editing
    const stage = stageOf(editing, stageId)
    ensure(canExtend({ ...challenge, closesAt: stage.closesAt, resultsAt, now: ctx.now }))
    const before = orNotFound(stage.closesAt)
    const after = newDeadline(extension, challenge.timeZone)
    ensure(all(isForward(before, after)))
    await moveDeadline(tx, ctx, { editing, stage, after, reason: writtenIn(extension.reason) ?? {} })
  })
}

type Move = Extended & { reason: LocalText }

/** Moves a deadline with everything that depends on it, and tells everyone entered. @unguarded the caller decides. */
export async function moveDeadline(tx: Db, ctx: Ctx, { editing, stage, after, reason }: Move): Promise<void> {
  const { challenge } = editing
  const { id: stageId } = stage
  const before = orNotFound(stage.closesAt)
  const change = { stageId, before, after, reason: anyText(reason) ?? '', reasonTexts: reason }
  const made = { changedAt: ctx.now, changedBy: signedIn(ctx).id }
  await tx.insert(deadlineChanges).values({ id: newId(), ...change, ...made })
  const judgingEndsAt = notBefore(stage.judgingEndsAt, after)
  await tx.update(stages).set({ closesAt: after, judgingEndsAt }).where(eq(stages.id, stageId))
  await moveNext(tx, { editing, stage, after })
  const resultsPlannedAt = notBefore(challenge.resultsPlannedAt, judgingEndsAt ?? after)
  await refreshChallenge(tx, ctx, {
    challengeId: challenge.id,
    change: { resultsPlannedAt },
    written: [{ section: 'timeline' }],
  })
  const payload = { stageId, before: before.toISOString(), after: after.toISOString() }
  await record(tx, ctx, { stream: challenge.id, kind: 'challenge.deadline_extended', payload })
  await notifyEntrants(tx, ctx, { editing, reason, before, after })
}

function newDeadline({ closesAt }: Extension, zone: string): Date {
  const after = instantOf(closesAt, zone, null)
  if (!after) throw new Refusal('invalid', 'editing.skipped_hour', {}, 'closesAt')
  return after
}

type Extended = { editing: Editing; stage: EditedStage; after: Date }

/** The next stage does not open before this one closes; a stage that would close by then must be extended first. */
async function moveNext(tx: Db, { editing, stage, after }: Extended) {
  const next = editing.stages[editing.stages.indexOf(stage) + 1]
  if (!next?.opensAt || next.opensAt >= after) return
  if (next.closesAt && next.closesAt <= after)
    throw new Refusal('invalid', 'challenges.stages.next_closes_first', {}, 'closesAt')
  await tx.update(stages).set({ opensAt: after }).where(eq(stages.id, next.id))
}

function notBefore(date: Date | null, earliest: Date): Date | null {
  return date && date < earliest ? earliest : date
}

type News = { editing: Editing; reason: LocalText; before: Date; after: Date }

function notifyEntrants(tx: Db, ctx: Ctx, { editing: { challenge }, reason, before, after }: News) {
  return notify(tx, ctx, {
    to: { entrantsOf: challenge },
    mail: 'editing.mail.challenge_extended',
    facts: reader => {
      const { instant } = reader.format(challenge.timeZone)
      const times = { before: instant(before), after: instant(after) }
      return { challenge: challenge.title, ...times, reason: reader.text(reason) }
    },
    link: paths.challenge(challenge.slug),
  })
}
