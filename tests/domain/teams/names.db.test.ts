import { expect, test } from 'vitest'
import type { Person } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { withdrawEntry } from '#app/domain/teams/commands/withdraw-entry.server'
import { teamMembers, teams } from '#db/schema'
import { makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson } from '#tests/support/people'

async function story() {
  const database = await emptyDatabase()
  const institutionId = await makeInstitution(database, await makePerson(database, { name: 'Host' }))
  const challenge = await makeChallenge(database, { institutionId })
  const captain = await makePerson(database, { name: 'Aysel' })
  const enter = (person: Person, name?: string) =>
    enterChallenge(ctxOf(database, person), {
      slug: challenge.slug,
      input: { name, ruleVersionId: challenge.ruleVersionId, accepted: 'on' },
    })
  return { database, challenge, captain, enter }
}

test('a chosen team name that another team chose is refused whatever its case, quoting the name that is taken', async () => {
  const { database, captain, enter } = await story()
  await enter(captain, 'Qızıl Üçlük')
  const other = await makePerson(database)
  await expect(enter(other, 'QIZIL  ÜÇLÜK')).rejects.toEqual(
    new Refusal('invalid', 'teams.name_taken', { name: 'Qızıl Üçlük' }, 'name'),
  )
  expect(await database.db.select().from(teamMembers)).toHaveLength(1)
})

test('names that differ in one letter are different', async () => {
  const { database, enter } = await story()
  const names = ['Saç', 'Sac', 'Işıq', 'İşiq', 'ISIQ']
  for (const name of names) await enter(await makePerson(database), name)
  const rows = await database.db.select().from(teams)
  expect(rows.map(team => team.name).sort()).toEqual(names.sort())
})

test('people of the same name can all enter; they get numbers that they do not see themselves', async () => {
  const { database, enter } = await story()
  const read: string[] = []
  for (const name of ['Elvin Məmmədov', 'Elvin Məmmədov', 'elvin məmmədov', 'Elvin Memmedov']) {
    const person = await makePerson(database, { name })
    const { entryId } = await enter(person)
    read.push((await loadWorkspace(ctxOf(database, person), entryId)).team.name)
  }
  expect(read).toEqual(['Elvin Məmmədov', 'Elvin Məmmədov', 'elvin məmmədov', 'Elvin Memmedov'])
  const rows = await database.db.select().from(teams)
  expect(rows.map(team => team.name).sort()).toEqual([
    'Elvin Memmedov',
    'Elvin Məmmədov',
    'Elvin Məmmədov (2)',
    'elvin məmmədov (3)',
  ])
})

test('trying the name of a person or of a withdrawn team does not reveal who takes part', async () => {
  const { database, captain, enter } = await story()
  await enter(await makePerson(database, { name: 'Elvin Məmmədov' }))
  const { entryId } = await enter(captain, 'Alfa')
  await withdrawEntry(ctxOf(database, captain), entryId)
  for (const name of ['Elvin Məmmədov', 'Alfa']) {
    const other = await makePerson(database)
    const entered = await enter(other, name)
    expect((await loadWorkspace(ctxOf(database, other), entered.entryId)).team.name).toBe(name)
  }
  const rows = await database.db.select().from(teams)
  expect(rows.map(team => team.name).sort()).toEqual([
    'Alfa',
    'Alfa (2)',
    'Elvin Məmmədov',
    'Elvin Məmmədov (2)',
  ])
})

test('a team named under the first keys keeps its name', async () => {
  const { database, challenge, captain, enter } = await story()
  await makeSubmission(database, { ...challenge, captain, name: 'Saç' })
  const other = await makePerson(database)
  await expect(enter(other, 'saç')).rejects.toEqual(
    new Refusal('invalid', 'teams.name_taken', { name: 'Saç' }, 'name'),
  )
  await enter(other, 'Sac')
  expect((await database.db.select().from(teams)).map(team => team.name).sort()).toEqual(['Sac', 'Saç'])
})
