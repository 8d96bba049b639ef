import { expect, test } from 'vitest'
import type { Person } from '#app/domain/shared/context'
import { loadEntryStatus } from '#app/domain/teams/queries/load-entry-status.server'
import { challenges, submissionVersions } from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson, start } from '#tests/support/people'

/** Two teams: one has submitted, the other has only a draft. */
async function story() {
  const database = await emptyDatabase()
  const host = await makePerson(database)
  const challenge = await makeChallenge(database, { institutionId: await makeInstitution(database, host) })
  const writer = await makePerson(database)
  const draft = await makeSubmission(database, { ...challenge, captain: writer, name: 'Draft' })
  await database.transaction(async tx => {
    await tx.delete(submissionVersions)
  })
  const doer = await makePerson(database)
  const done = await makeSubmission(database, { ...challenge, captain: doer, name: 'Done' })
  const ask = async (actor: Person | { kind: 'visitor' }, now = start) =>
    (await loadEntryStatus(ctxOf(database, actor, now), challenge)).action
  return { ...challenge, database, writer, doer, draft, done, ask }
}

test('the next step depends on the person and the time', async () => {
  const { ask, database, stageId, writer, doer, draft, done } = await story()
  const outsider = await makePerson(database)
  expect(await ask({ kind: 'visitor' })).toMatchObject({ kind: 'sign_in' })
  const nobody = { entryId: null, team: null, stageId: null, open: false }
  expect(await ask(outsider)).toEqual({ kind: 'enter', ...nobody })
  const { entryId } = draft
  expect(await ask(writer)).toEqual({ kind: 'continue_draft', entryId, team: 'Draft', stageId, open: true })
  expect(await ask(doer)).toEqual({
    ...{ kind: 'submitted', entryId: done.entryId, team: 'Done', stageId, open: true },
  })
  expect(await ask({ kind: 'visitor' }, days(10))).toMatchObject({ kind: 'closed' })
})

test('after the deadline nobody is told to continue a draft or to edit a submission', async () => {
  const { ask, writer, doer } = await story()
  expect(await ask(writer, days(10))).toMatchObject({ kind: 'entered', open: false, team: 'Draft' })
  expect(await ask(doer, days(10))).toMatchObject({ kind: 'submitted', open: false })
})

test('a cancelled challenge offers entrants only their entry, and others nothing', async () => {
  const { ask, database, writer, doer } = await story()
  const outsider = await makePerson(database)
  await database.transaction(async tx => {
    await tx.update(challenges).set({ state: 'cancelled', cancelledAt: days(1) })
  })
  const kinds = []
  for (const person of [writer, doer, outsider, { kind: 'visitor' as const }]) {
    const { kind, open } = await ask(person, days(2))
    kinds.push([kind, open])
  }
  expect(kinds).toEqual([
    ['entered', false],
    ['entered', false],
    ['cancelled', false],
    ['cancelled', false],
  ])
})
