import { and, eq } from 'drizzle-orm'
import { config } from '#app/config.server'
import { chooseFinals } from '#app/domain/attempts/commands/choose-finals.server'
import { scoreAttempt } from '#app/domain/attempts/commands/score-attempt.server'
import { scoreBaseline } from '#app/domain/attempts/commands/score-baseline.server'
import { setMetric } from '#app/domain/attempts/commands/set-metric.server'
import { uploadAttempt } from '#app/domain/attempts/commands/upload-attempt.server'
import { uploadTruth } from '#app/domain/attempts/commands/upload-truth.server'
import { addDataFile } from '#app/domain/editing/commands/add-data-file.server'
import type { Ctx } from '#app/domain/shared/context'
import { createDiskStorage } from '#app/services/storage.disk.server'
import { attempts, stages } from '#db/schema'
import type { MetricTask } from './tasks/task'
import type { Write } from './writing'

async function keep(text: string, name: string) {
  const storage = createDiskStorage(config.filesDir)
  const staged = await storage.stage(new TextEncoder().encode(text), { maxBytes: 1_000_000 })
  const kept = staged.ok ? await storage.keep(staged.stagedId) : staged
  if (!kept.ok) throw new Error(`${name} was not kept`)
  return { name, size: kept.size, sha256: kept.sha256 }
}

/** The host gives the data, uploads the truth, sets the metric, and scores the own solution. */
export function metricSteps({ files, truth, settings, baseline }: MetricTask): Write[] {
  return [
    async (ctx, { id }) => {
      const licence = { mediaType: 'text/csv', licence: 'CC0-1.0', inBrief: false }
      for (const { name, text, description } of files)
        await addDataFile(ctx, id, { ...(await keep(text, name)), ...licence, description })
    },
    async (ctx, { id: challengeId }) => {
      const [stage] = await ctx.db.select().from(stages).where(eq(stages.challengeId, challengeId))
      const place = { challengeId, stageId: stage?.id ?? '' }
      await uploadTruth(ctx, place, await keep(truth, 'truth.csv'))
      const set = await setMetric(ctx, createDiskStorage(config.filesDir), place, settings)
      if (set.kind !== 'fine') throw new Error('the metric of the demo world cannot be set')
      await scoreBaseline(ctx, place, await keep(baseline.text, baseline.name))
    },
  ]
}

type Place = { entryId: string; stageId: string }
type Sent = { task: MetricTask; team: string; worth: number; number: number; of: number }

/** A team sends its next attempt, better than the one before as a rule, and it is scored at once. */
export async function sendAttempt(ctx: Ctx, place: Place, sent: Sent): Promise<void> {
  const { task, team, worth, number, of } = sent
  const now = worth - (0.35 * (of - number) * (12 - worth)) / of
  const file = await keep(task.predictions(`${team} ${number}`, now), `attempt-${number}.csv`)
  await uploadAttempt(ctx, { ...place, file, note: null, checkOnly: false, key: `seed ${number}` })
  const own = and(eq(attempts.entryId, place.entryId), eq(attempts.number, number))
  const [attempt] = await ctx.db.select({ id: attempts.id }).from(attempts).where(own)
  await scoreAttempt({ ...ctx, actor: { kind: 'system' } }, attempt?.id ?? '')
}

/** The team lets these attempts count at the end. */
export async function chooses(ctx: Ctx, place: Place, numbers: readonly number[]): Promise<void> {
  const own = await ctx.db.select().from(attempts).where(eq(attempts.entryId, place.entryId))
  const chosen = own.filter(({ number }) => numbers.includes(number))
  await chooseFinals(
    ctx,
    place,
    chosen.map(({ id }) => id),
  )
}
