import { adoptRows } from '#app/domain/ledger/commands/adopt-rows.server'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { paths } from '#app/paths'
import { connect } from '#db/client.server'
import { migrate } from '#db/migrate'
import { instance } from '#db/schema'
import { makeChallenge, makeInstitution, textField } from '#tests/support/challenges'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { signIn } from '#tests/support/sessions'

export type Place = { databaseUrl: string; dataDir: string }
export type Team = { entryId: string; cookie: string; path: string; draftPath: string }

/** The draft that every team has at the beginning; its number is 1. */
export const firstDraft = (entryId: string) => `The first draft of ${entryId}`

/** A new database that `meydan serve --test` serves, with teams of one open challenge. */
export async function buildWorld({ databaseUrl }: Place, count: number): Promise<Team[]> {
  await migrate(databaseUrl)
  const database = connect(databaseUrl)
  await database.transaction(async tx => {
    await tx.insert(instance).values({ id: 'instance', purpose: 'test', since: start }).onConflictDoNothing()
  })
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const { slug, stageId, ruleVersionId } = await makeChallenge(database, { institutionId, form: [textField] })
  const teams: Team[] = []
  for (let n = 0; n < count; n++) {
    const captain = await makePerson(database, { name: `Captain ${n}` })
    const input = { ruleVersionId, accepted: 'on' } as const
    const { entryId } = await enterChallenge(ctxOf(database, captain), { slug, input })
    const typed = { idea: firstDraft(entryId) }
    await saveDraft(ctxOf(database, captain), { entryId, stageId, typed, draftNumber: 0 })
    const cookie = await signIn(database, captain.id)
    const place = paths.versions(entryId, stageId)
    teams.push({ entryId, cookie, path: place, draftPath: paths.draft(entryId, stageId) })
  }
  // records what was written above without the commands that record it
  await adoptRows({ ...ctxOf(database, { kind: 'system' }), now: new Date() })
  await database.close()
  return teams
}
