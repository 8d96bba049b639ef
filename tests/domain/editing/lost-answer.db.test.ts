import { expect, test } from 'vitest'
import { editBrief } from '#app/domain/editing/commands/edit-brief.server'
import { editJudging } from '#app/domain/editing/commands/edit-judging.server'
import { editPrizes } from '#app/domain/editing/commands/edit-prizes.server'
import { Refusal } from '#app/domain/shared/refusal'
import { ledgerEntries, prizes } from '#db/schema'
import { makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { challengeRow, judgingInput, writeChallenge, writeSections } from '#tests/support/editor'
import { ctxOf, makePerson } from '#tests/support/people'

test('a section sent again after a lost answer changes nothing, and the next save is based on it', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const institutionId = await makeInstitution(database, person, 'Su Agentliyi')
  const host = ctxOf(database, person)
  const id = await writeChallenge(host, institutionId)
  const judging = await editJudging(host, id, { ...judgingInput, version: 9 })
  const before = await challengeRow(database, id)
  const recorded = (await database.db.select().from(ledgerEntries)).length
  await writeSections(host, id)
  expect(await editJudging(host, id, { ...judgingInput, version: 9 })).toEqual(judging)
  const brief = { en: '# Leaks\n\nFind **them**.' }
  expect(await editBrief(host, id, { version: 2, autosave: true, brief })).toEqual({ version: 3 })
  expect(await challengeRow(database, id)).toEqual(before)
  expect(await database.db.select().from(ledgerEntries)).toHaveLength(recorded)
  const other = editPrizes(host, id, { version: 3, autosave: true, none: true, prizes: [] })
  await expect(other).rejects.toEqual(new Refusal('conflict', 'error.stale'))
  expect((await database.db.select().from(prizes)).map(prize => prize.amount)).toEqual([500_000])
  expect(await editBrief(host, id, { version: 3, autosave: true, brief: { en: 'More' } })).toEqual({
    version: 11,
  })
})
