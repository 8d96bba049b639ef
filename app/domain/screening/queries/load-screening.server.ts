import { asc, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import { entryLabels, entryNotes, users } from '#db/schema'
import { type EntryRef, loadHostEntry, screenFacts } from '../host-entry.server'
import { canAnswerAppeal, canExclude, canRestore, canScreen, usualAppealEnd } from '../permissions'
import { screeningState } from '../screening-state'

/** The check of an entry as its hosts read it: the state of each stage, what was decided, appeal, labels, notes. */
export async function loadScreening(ctx: Ctx, ref: EntryRef) {
  const own = await loadHostEntry(ctx.db, ctx, ref)
  const { entry, team, challenge, screened, exclusion, appeal, resultsAt } = own
  const nameOf = (stageId: string): LocalText => own.stages.find(({ id }) => id === stageId)?.name ?? {}
  const excluded = entry.excludedAt !== null
  const facts = { excludedAt: entry.excludedAt, resultsAt, now: ctx.now }
  const current = own.stages.findLast(({ id }) => own.submittedAt.has(id)) ?? own.stages[0]
  return {
    challenge: {
      id: challenge.id,
      slug: challenge.slug,
      title: challenge.title,
      timeZone: challenge.timeZone,
    },
    entryId: entry.id,
    team: team.name,
    now: ctx.now,
    stageId: current?.id ?? '',
    excludedAt: entry.excludedAt,
    stages: own.stages
      .filter(({ id }) => own.submittedAt.has(id))
      .map(({ id, name }) => {
        const submittedAt = own.submittedAt.get(id) ?? null
        const last = screened.find(({ stageId }) => stageId === id)
        return { id, name, state: screeningState({ excluded, last, submittedAt }) }
      }),
    history: screened.map(({ id, stageId, outcome, reason, until, at }) => ({
      ...{ id, outcome, reason, until, at },
      stage: own.stages.length > 1 ? nameOf(stageId) : null,
    })),
    appeal: appeal && {
      ...{ text: appeal.text, at: appeal.at, answer: appeal.answer, answeredAt: appeal.answeredAt },
    },
    appealUntil: exclusion?.until ?? null,
    usualAppealEnd: usualAppealEnd(ctx.now),
    labels: await loadLabels(ctx, entry.id),
    notes: await loadNotes(ctx, entry.id),
    can: {
      pass: own.stages.some(({ id }) => canScreen(screenFacts(own, id, ctx.now)).ok),
      exclude: canExclude(screenFacts(own, current?.id ?? '', ctx.now)),
      restore: canRestore(facts).ok,
      answer: canAnswerAppeal({ appealed: appeal !== null, answered: Boolean(appeal?.answeredAt) }).ok,
    },
  }
}

async function loadLabels({ db }: Ctx, entryId: string): Promise<string[]> {
  const rows = await db
    .select({ label: entryLabels.label })
    .from(entryLabels)
    .where(eq(entryLabels.entryId, entryId))
    .orderBy(asc(entryLabels.label))
  return rows.map(({ label }) => label)
}

function loadNotes({ db }: Ctx, entryId: string) {
  return db
    .select({ id: entryNotes.id, text: entryNotes.text, at: entryNotes.at, by: users.name })
    .from(entryNotes)
    .innerJoin(users, eq(users.id, entryNotes.by))
    .where(eq(entryNotes.entryId, entryId))
    .orderBy(asc(entryNotes.at), asc(entryNotes.id))
}
