import { eq } from 'drizzle-orm'
import { secretHash } from '#app/domain/people/mail-token.server'
import { emailKey } from '#app/domain/people/person'
import type { Person } from '#app/domain/shared/context'
import { newId, newSecret } from '#app/domain/shared/ids'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { paths } from '#app/paths'
import { connect } from '#db/client.server'
import { entries, ledgerEntries, sessions, teamInvitations, teamMembers } from '#db/schema'
import { days, makeChallenge, makeInstitution } from './challenges'
import { assign, closedChallenge } from './judging'
import { must } from './must'
import { ctxOf, makePerson, password, start } from './people'
import type { TestServer } from './server'
import { signIn } from './sessions'

type Browser = { person: Person; cookie: string }
type Sent = { fields?: Record<string, string>; now: Date }
type Place = { challengeId: string; slug: string; stageId: string; ruleVersionId: string }
type Entered = Place & { captain: Browser; entryId: string; teamId: string }

/** People with sessions, teams and judges in the database of a running server, and their requests by HTTP. */
export async function openRaces({ origin, databaseUrl }: TestServer) {
  const database = connect(databaseUrl)
  const { db } = database

  const browserOf = async (person: Person): Promise<Browser> => ({
    person,
    cookie: await signIn(database, person.id),
  })
  const person = async () => browserOf(await makePerson(database))

  async function post(path: string, { cookie }: Browser, { fields = {}, now }: Sent): Promise<number> {
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'x-test-now': now.toISOString() }
    const sent = { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' } as const
    const response = await fetch(origin + path, sent)
    await response.text()
    return response.status
  }

  async function enter(place: Place): Promise<Entered> {
    const captain = await person()
    const ctx = ctxOf(database, captain.person)
    const { slug, stageId, ruleVersionId } = place
    const { entryId } = await enterChallenge(ctx, { slug, input: { ruleVersionId, accepted: 'on' } })
    await saveDraft(ctx, { entryId, stageId, typed: { idea: 'a draft' }, draftNumber: 0 })
    const [entry] = await db.select().from(entries).where(eq(entries.id, entryId))
    return { ...place, captain, entryId, teamId: must(entry).teamId }
  }

  async function team() {
    const host = await person()
    const institutionId = await makeInstitution(database, host.person)
    return { host, ...(await enter(await makeChallenge(database, { institutionId }))) }
  }

  /** The answer to an invitation, ready to be sent. */
  async function invited(friend: Browser, into?: Entered) {
    const { teamId, ruleVersionId, captain } = into ?? (await team())
    const [secret, { email }] = [newSecret(), friend.person]
    const times = { invitedAt: start, invitedBy: captain.person.id, expiresAt: days(9) }
    const invitation = { teamId, email, emailKey: emailKey(email), tokenHash: secretHash(secret), ...times }
    await database.transaction(tx => tx.insert(teamInvitations).values({ id: newId(), ...invitation }))
    const fields = { answer: 'accept', ruleVersionId, accepted: 'on' }
    return () => post(paths.teamInvitationAnswer(secret), friend, { fields, now: start })
  }

  async function seat() {
    const world = await closedChallenge(database)
    const [judgeId, judge] = [must(world.judgeIds[0]), must(world.judges[0])]
    const submissionId = must(world.teams[0]).submissionId
    const assignmentId = await assign(database, { ...world, judgeId, submissionId, by: world.host })
    const people = { host: await browserOf(world.host), judge: await browserOf(judge) }
    return { challengeId: world.challengeId, judgeId, assignmentId, ...people }
  }

  return {
    close: () => database.close(),
    ...{ person, post, team, invited, seat },
    rival: ({ challengeId, slug, stageId, ruleVersionId }: Entered) =>
      enter({ challengeId, slug, stageId, ruleVersionId }),
    submit: ({ entryId, stageId, captain }: Entered, now: Date) =>
      post(paths.versions(entryId, stageId), captain, {
        fields: { draftNumber: '1', key: 'a-key' },
        now,
      }),
    review: ({ assignmentId, judge }: { assignmentId: string; judge: Browser }, now: Date) =>
      post(paths.review(assignmentId), judge, {
        fields: { intent: 'submit', number: '0', 'mark.impact': '7', 'mark.craft': '8' },
        now,
      }),
    closeAccount: (browser: Browser, now: Date) =>
      post(paths.closing(), browser, { fields: { current: password }, now }),
    changePassword: (browser: Browser) =>
      post(paths.password(), browser, {
        fields: { current: password, password: 'a password that nobody knows' },
        now: start,
      }),
    anotherSession: ({ person }: Browser) => browserOf(person),
    teamsOf: async ({ person }: Browser) =>
      (await db.select().from(teamMembers).where(eq(teamMembers.userId, person.id))).length,
    sessionsOf: async ({ person }: Browser) =>
      (await db.select().from(sessions).where(eq(sessions.userId, person.id))).length,
    /** The events of a challenge whose kinds match, in their order. */
    kinds: async (challengeId: string, which: RegExp) => {
      const own = eq(ledgerEntries.stream, challengeId)
      const rows = await db.select().from(ledgerEntries).where(own).orderBy(ledgerEntries.seq)
      return rows.map(({ kind }) => kind).filter(kind => which.test(kind))
    },
  }
}
