import { chooseFinals } from '#app/domain/attempts/commands/choose-finals.server'
import { scoreAttempt } from '#app/domain/attempts/commands/score-attempt.server'
import { setMetric } from '#app/domain/attempts/commands/set-metric.server'
import { uploadAttempt } from '#app/domain/attempts/commands/upload-attempt.server'
import { uploadTruth } from '#app/domain/attempts/commands/upload-truth.server'
import type { MetricInput } from '#app/domain/attempts/input'
import { loadAttempts } from '#app/domain/attempts/queries/load-attempts.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import type { Storage } from '#app/services/storage.server'
import type { Database } from '#db/client.server'
import { days, makeChallenge, makeInstitution } from './challenges'
import { must } from './must'
import { ctxOf, makePerson, start } from './people'

export const rows = 100
const isPublic = (row: number) => row % 2 === 0

/** A truth in which every other row is public. */
export const truthFile = [
  'id,y,part',
  ...Array.from({ length: rows }, (_, row) => `r${row},${row},${isPublic(row) ? 'public' : 'private'}`),
].join('\n')

/** Predictions that miss every public and every private row by this much. */
export const predictions = (open: number, sealed: number) =>
  [
    'id,y',
    ...Array.from({ length: rows }, (_, row) => `r${row},${row + (isPublic(row) ? open : sealed)}`),
  ].join('\n')

export const settings: MetricInput = {
  ...{ metric: 'mae', id: 'id', target: 'y', split: 'part', publicShare: 30, stratified: false },
  ...{ perDay: 3, finals: 1 },
}

/** A published challenge whose host lets a metric score its only stage; open for ten days. */
export async function metricStage(database: Database, storage: Storage) {
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId, criteria: [] })
  const { challengeId, stageId, slug, ruleVersionId } = challenge
  const place = { challengeId, stageId }
  const as = (actor: Person, now = start) => ctxOf(database, actor, now)
  const keep = async (text: string | Uint8Array, name = 'file.csv') => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
    const staged = await storage.stage(bytes, { maxBytes: 10_000_000 })
    const kept = staged.ok ? await storage.keep(staged.stagedId) : staged
    if (!kept.ok) throw new Error('not kept')
    return { name, size: kept.size, sha256: kept.sha256 }
  }
  const upload = async (text: string) => uploadTruth(as(host), place, await keep(text, 'truth.csv'))
  const set = (change: Partial<MetricInput> = {}) =>
    setMetric(as(host), storage, place, { ...settings, ...change })

  const enter = async (name: string) => {
    const captain = await makePerson(database, { name })
    const input = { ruleVersionId, accepted: 'on' as const }
    const { entryId } = await enterChallenge(as(captain), { slug, input })
    const own = { entryId, stageId }
    const send = async (text: string, now = start, { checkOnly = false, key = newId() } = {}) => {
      const file = await keep(text)
      return uploadAttempt(as(captain, now), { ...own, file, note: null, key, checkOnly })
    }
    const page = (now = start) => loadAttempts(as(captain, now), own)
    const score = async (now = start) => {
      for (const { id, done } of (await page(now)).attempts.toReversed())
        if (!done) await scoreAttempt(ctxOf(database, { kind: 'system' }, now), id)
    }
    const attempt = async (open: number, sealed: number, now = start) => {
      await send(predictions(open, sealed), now)
      await score(now)
    }
    const choose = async (numbers: number[], now = start) => {
      const { attempts } = await page(now)
      const ids = numbers.map(number => must(attempts.find(each => each.number === number)).id)
      await chooseFinals(as(captain, now), own, ids)
    }
    return { captain, ...own, send, score, attempt, page, choose }
  }
  return { ...challenge, host, place, as, keep, upload, set, enter, closed: days(10) }
}
