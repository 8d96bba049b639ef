import { and, eq } from 'drizzle-orm'
import { approveChallenge } from '#app/domain/challenges/commands/approve-challenge.server'
import { archiveChallenge } from '#app/domain/challenges/commands/archive-challenge.server'
import { cancelChallenge } from '#app/domain/challenges/commands/cancel-challenge.server'
import { extendDeadline } from '#app/domain/challenges/commands/extend-deadline.server'
import { publishChallenge } from '#app/domain/challenges/commands/publish-challenge.server'
import { requestChanges } from '#app/domain/challenges/commands/request-changes.server'
import { submitForReview } from '#app/domain/challenges/commands/submit-for-review.server'
import { localOf } from '#app/domain/challenges/zoned-time'
import { createChallenge } from '#app/domain/editing/commands/create-challenge.server'
import { challenges, ruleVersions, stages } from '#db/schema'
import type { Script } from './content/script'
import type { ChallengeContent } from './content/shape'
import { type Hosts, hostOf } from './hosts'
import { metricSteps } from './metric'
import { atWork, baku, fullHourAfter, hour, instantAt, plus } from './times'
import { ctxAt, happens, type World } from './world'
import { judgingStep, writingSteps } from './writing'
import { finalSteps } from './writing-final'

export type Dates = { opensAt: Date; closesAt: Date; judgingEndsAt: Date; resultsAt: Date }

/** A challenge of the script; its id is known once it has been created. */
export type Staged = {
  script: Script
  content: ChallengeContent
  owner: string
  dates: Dates | null
  id: string
}

/** Writes a challenge section by section and brings it to the state of its script. */
export function planChallenge(world: World, hosts: Hosts, script: Script): Staged {
  const { content } = script
  const dates = datesOf(world.now, content)
  const staged: Staged = { script, content, owner: '', dates, id: '' }
  const created = atWork(world.now, script.steps.created, `${content.key} created`)
  happens(world, created, async at => {
    const { id: institutionId, owner } = hostOf(hosts, content.institution)
    staged.owner = owner
    const ctx = ctxAt(world, at, owner)
    staged.id = (await createChallenge(ctx, { institutionId, title: content.title })).id
  })
  const first = script.extension && dates ? instantAt(world.now, script.extension.from) : null
  const planned = first && dates ? { ...dates, closesAt: first } : dates
  const final = script.stages ? finalSteps(script.stages, world.now) : []
  const judging = script.judging ? [judgingStep(script.judging)] : []
  const metric = script.byMetric ? metricSteps(script.byMetric) : []
  const steps = [...writingSteps(content, planned), ...final, ...judging, ...metric]
  steps.forEach((write, index) => {
    happens(world, plus(created, (index + 1) * 0.6 * hour), async at => {
      const ctx = ctxAt(world, at, staged.owner)
      const [row] = await ctx.db.select().from(challenges).where(eq(challenges.id, staged.id))
      await write(ctx, { id: staged.id, version: row?.version ?? 0 })
    })
  })
  planReview(world, staged)
  planEvents(world, staged)
  return staged
}

/** Dates are null until the draft sets them; a challenge without a closing hour closes within hours. */
function datesOf(now: Date, { opens, closes, judged, results }: ChallengeContent): Dates | null {
  if (!opens || !judged || !results) return null
  return {
    opensAt: instantAt(now, opens),
    closesAt: closes ? instantAt(now, closes) : fullHourAfter(now, 8),
    judgingEndsAt: instantAt(now, judged),
    resultsAt: instantAt(now, results),
  }
}

function planReview(world: World, staged: Staged): void {
  const { steps, remarks, publicFrom, content } = staged.script
  const on = (days: number | undefined, play: (at: Date) => Promise<void>) => {
    if (days !== undefined) happens(world, atWork(world.now, days, `${content.key} ${days}`), play)
  }
  on(steps.submitted, at => submitForReview(ctxAt(world, at, staged.owner), staged.id))
  on(remarks?.day, async at => {
    const { day: _, ...texts } = remarks ?? { day: 0 }
    await requestChanges(ctxAt(world, at, 'staff'), staged.id, { remarks: texts })
  })
  on(steps.approved, at => approveChallenge(ctxAt(world, at, 'staff'), staged.id))
  on(steps.published, async at => {
    const when = publicFrom
      ? { when: 'later' as const, at: localOf(instantAt(world.now, publicFrom), baku) }
      : { when: 'now' as const }
    await publishChallenge(ctxAt(world, at, staged.owner), staged.id, when)
  })
}

function planEvents(world: World, staged: Staged): void {
  const { cancelled, archivedDay, extension, content } = staged.script
  const on = (days: number) => atWork(world.now, days, `${content.key} event`)
  if (cancelled)
    happens(world, on(cancelled.day), at =>
      cancelChallenge(ctxAt(world, at, staged.owner), staged.id, { reason: cancelled.reason }),
    )
  if (archivedDay !== undefined)
    happens(world, on(archivedDay), at => archiveChallenge(ctxAt(world, at, staged.owner), staged.id))
  if (extension)
    happens(world, on(extension.day), async at => {
      const { stage } = await loadStaged(world, staged)
      const closesAt = localOf(staged.dates?.closesAt ?? at, baku)
      const change = { challengeId: staged.id, stageId: stage.id, closesAt, reason: extension.reason }
      await extendDeadline(ctxAt(world, at, staged.owner), change)
    })
}

/** What entrants and judges need: the public address, the first stage with its form and rubric, the rules. */
export async function loadStaged(world: World, { id }: Staged) {
  const { db } = world.database
  const [challenge] = await db.select().from(challenges).where(eq(challenges.id, id))
  const [stage] = await db
    .select()
    .from(stages)
    .where(and(eq(stages.challengeId, id), eq(stages.position, 1)))
  const [rules] = await db.select().from(ruleVersions).where(eq(ruleVersions.challengeId, id))
  if (!challenge || !stage) throw new Error('the challenge has not been created')
  return { challenge, stage, ruleVersionId: rules?.id }
}
