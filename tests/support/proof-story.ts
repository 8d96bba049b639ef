import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { passes } from '#app/domain/ledger/report'
import { verifyDocument } from '#app/domain/ledger/verify-document'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { submitVersion } from '#app/domain/submissions/commands/submit-version.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { loadSigner } from '#app/services/signing.server'
import { rankingRuns, results } from '#db/schema'
import { makeChallenge, makeInstitution } from './challenges'
import { emptyDatabase } from './database'
import { ctxOf, makePerson, start } from './people'

export function keysFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'meydan-keys-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'keys')
}

export async function story() {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId, title: 'Clean water' })
  const { slug, ruleVersionId, stageId, challengeId } = challenge
  const captain = await makePerson(database, { name: 'Aysel' })
  const source = { database, now: start, pem: null, folder: keysFolder(), mayRenew: false }
  const signer = await loadSigner(source)
  const input = { ruleVersionId, accepted: 'on' } as const
  const { entryId } = await enterChallenge(ctxOf(database, captain), { slug, input })
  const place = { entryId, stageId, number: 1 }
  await saveDraft(ctxOf(database, captain), { ...place, typed: { idea: 'reeds' }, draftNumber: 0 })
  await submitVersion(ctxOf(database, captain), { ...place, draftNumber: 1, key: newId() })
  const as = (person: Person, now = start) => ctxOf(database, person, now)
  const system = (now: Date) => ctxOf(database, { kind: 'system' }, now)
  const visitor = (now: Date) => ctxOf(database, { kind: 'visitor' }, now)
  return { database, source, signer, challengeId, slug, captain, host, place, as, system, visitor }
}

export async function publishResult(
  database: Awaited<ReturnType<typeof story>>['database'],
  about: {
    challengeId: string
    stageId: string
    host: Person
    publishAt: Date
  },
) {
  const { challengeId, stageId, host, publishAt } = about
  const runId = newId()
  await database.transaction(async tx => {
    await tx.insert(rankingRuns).values({
      id: runId,
      challengeId,
      stageId,
      computedAt: start,
      computedBy: host.id,
      engineVersion: '1',
      inputsHash: '',
      inputs: {},
      output: {},
    })
    await tx.insert(results).values({
      id: newId(),
      challengeId,
      runId,
      statement: {},
      decidedAt: start,
      decidedBy: host.id,
      publishAt,
      publishedBy: host.id,
    })
  })
}

export const holds = async (file: unknown, trusted: string[]) =>
  passes(await verifyDocument({ text: JSON.stringify(file, null, 2), tools, trusted }))
