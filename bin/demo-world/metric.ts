import { and, eq } from 'drizzle-orm'
import { config } from '#app/config.server'
import { scoreAttempt } from '#app/domain/attempts/commands/score-attempt.server'
import { scoreBaseline } from '#app/domain/attempts/commands/score-baseline.server'
import { setMetric } from '#app/domain/attempts/commands/set-metric.server'
import { uploadAttempt } from '#app/domain/attempts/commands/upload-attempt.server'
import { uploadTruth } from '#app/domain/attempts/commands/upload-truth.server'
import { addDataFile } from '#app/domain/editing/commands/add-data-file.server'
import type { Ctx } from '#app/domain/shared/context'
import { normalDraws, seedOf } from '#app/domain/statistics/random'
import { createDiskStorage } from '#app/services/storage.disk.server'
import { attempts, stages } from '#db/schema'
import { say } from './content/shape'
import type { Write } from './writing'

const [trainHours, testHours] = [1200, 400]

type Hour = { id: string; hour: number; weekday: number; temperature: number; load: number }

/** Synthetic hours of a substation: a daily and a weekly rhythm, heating and cooling, and noise. */
const hours: Hour[] = Array.from({ length: trainHours + testHours }, (_, at) => {
  const draw = normalDraws(seedOf(`power ${at}`))
  const [hour, weekday] = [at % 24, (Math.floor(at / 24) % 7) + 1]
  const temperature = 14 + 9 * Math.sin(at / 110) + 4 * Math.sin(((hour - 9) * Math.PI) / 12) + draw()
  const daily = 38 + 14 * Math.sin(((hour - 8) * Math.PI) / 12) + 9 * Math.sin(((hour - 15) * Math.PI) / 6)
  const weekend = weekday > 5 ? -6 : 0
  const load = daily + weekend + 0.9 * Math.abs(temperature - 18) + 1.8 * draw()
  return {
    id: `h${String(at + 1).padStart(4, '0')}`,
    hour,
    weekday,
    temperature: round(temperature),
    load: round(load),
  }
})
const test = hours.slice(trainHours)

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function table(columns: readonly (keyof Hour)[], rows: readonly Hour[]): string {
  return [columns.join(','), ...rows.map(row => columns.map(name => row[name]).join(','))].join('\n')
}

const features = ['id', 'hour', 'weekday', 'temperature'] as const

/** Predictions that miss the load by this many megawatts on the whole; the same team and attempt give the same. */
function predictionsOf(subject: string, error: number): string {
  const draw = normalDraws(seedOf(`power ${subject}`))
  return table(
    ['id', 'load'],
    test.map(row => ({ ...row, load: round(row.load + error * draw()) })),
  )
}

/** The mean of each hour of the day in the training data. */
function baseline(): string {
  const meanAt = (hour: number) => {
    const its = hours.slice(0, trainHours).filter(row => row.hour === hour)
    return its.reduce((sum, { load }) => sum + load, 0) / its.length
  }
  return table(
    ['id', 'load'],
    test.map(row => ({ ...row, load: round(meanAt(row.hour)) })),
  )
}

async function keep(text: string, name: string) {
  const storage = createDiskStorage(config.filesDir)
  const staged = await storage.stage(new TextEncoder().encode(text), { maxBytes: 1_000_000 })
  const kept = staged.ok ? await storage.keep(staged.stagedId) : staged
  if (!kept.ok) throw new Error(`${name} was not kept`)
  return { name, size: kept.size, sha256: kept.sha256 }
}

/** The host gives the data, uploads the truth, sets the metric, and scores the own solution. */
export const metricSteps: Write[] = [
  async (ctx, { id }) => {
    const licence = { mediaType: 'text/csv', licence: 'CC0-1.0', inBrief: false }
    const train = say('Öyrənmə verilənləri', 'Training data', 'Данные для обучения')
    const unknown = say('Proqnozlaşdırılası saatlar', 'The hours to forecast', 'Часы для прогноза')
    const trained = table([...features, 'load'], hours.slice(0, trainHours))
    await addDataFile(ctx, id, { ...(await keep(trained, 'train.csv')), ...licence, description: train })
    const asked = await keep(table(features, test), 'test.csv')
    await addDataFile(ctx, id, { ...asked, ...licence, description: unknown })
  },
  async (ctx, { id: challengeId }) => {
    const [stage] = await ctx.db.select().from(stages).where(eq(stages.challengeId, challengeId))
    const place = { challengeId, stageId: stage?.id ?? '' }
    await uploadTruth(ctx, place, await keep(table(['id', 'load'], test), 'truth.csv'))
    const storage = createDiskStorage(config.filesDir)
    const set = await setMetric(ctx, storage, place, {
      ...{ metric: 'rmse', id: 'id', target: 'load', publicShare: 30, stratified: true },
      ...{ perDay: 5, finals: 2 },
    })
    if (set.kind !== 'fine') throw new Error('the metric of the demo world cannot be set')
    await scoreBaseline(ctx, place, await keep(baseline(), 'hourly-mean.csv'))
  },
]

type Sent = { entryId: string; stageId: string; team: string; worth: number; number: number; of: number }

/** A team sends its next attempt, better than the one before as a rule, and it is scored at once. */
export async function sendAttempt(
  ctx: Ctx,
  { entryId, stageId, team, worth, number, of }: Sent,
): Promise<void> {
  const last = 12 - worth
  const error = last + (0.7 * (of - number) * last) / of
  const file = await keep(predictionsOf(`${team} ${number}`, error), `attempt-${number}.csv`)
  const sent = { entryId, stageId, file, note: null, checkOnly: false, key: `seed ${number}` }
  await uploadAttempt(ctx, sent)
  const own = and(eq(attempts.entryId, entryId), eq(attempts.number, number))
  const [attempt] = await ctx.db.select({ id: attempts.id }).from(attempts).where(own)
  await scoreAttempt({ ...ctx, actor: { kind: 'system' } }, attempt?.id ?? '')
}
