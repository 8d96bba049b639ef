import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { paths } from '#app/paths'
import type { Database } from '#db/client.server'
import { makeChallenge, makeInstitution } from './challenges'
import { ctxOf, makePerson } from './people'
import { signIn } from './sessions'

type Wanted = { closesAt: Date; teams: number }

/**
 * A challenge that opened a minute ago, and teams with a draft in it: each with the request of a signed-in browser that
 * submits it.
 */
export async function teamsWithDraft(database: Database, { closesAt, teams }: Wanted) {
  const began = new Date(Date.now() - 60_000)
  const host = await makePerson(database)
  const { slug, stageId, ruleVersionId } = await makeChallenge(database, {
    institutionId: await makeInstitution(database, host),
    opensAt: began,
    closesAt,
    judgingEndsAt: new Date(closesAt.getTime() + 86_400_000),
  })
  return Promise.all(
    Array.from({ length: teams }, async () => {
      const ctx = ctxOf(database, await makePerson(database), began)
      const { entryId } = await enterChallenge(ctx, { slug, input: { ruleVersionId, accepted: 'on' } })
      await saveDraft(ctx, { entryId, stageId, typed: { idea: 'words of the last second' }, draftNumber: 0 })
      const cookie = await signIn(database, ctx.actor.kind === 'person' ? ctx.actor.id : '')
      const body = 'draftNumber=1&key=a-key'
      return { slug, path: paths.versions(entryId, stageId), cookie, body }
    }),
  )
}
