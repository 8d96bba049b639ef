import { newId } from '#app/domain/shared/ids'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { paths } from '#app/paths'
import { connect, type Database } from '#db/client.server'
import { engine } from '#db/engine'
import { migrate } from '#db/migrate'
import { instance } from '#db/schema'
import { days, makeChallenge, makeInstitution, textField } from '#tests/support/challenges'
import { assign, closedChallenge, seatJudge } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { serveOver } from '#tests/support/served'
import { signIn } from '#tests/support/sessions'
import { startAnchor } from './anchors/start'

/** One database's part of `writers.ts`: its data, a server, and writers that write one after another. */
const writers = Number(process.argv[2])
const seconds = Number(process.argv[3])
const databaseUrl = process.env.DATABASE_URL ?? ''

type Writer = { cookie: string; path: string }

/** Teams with an open entry each. */
async function makeTeams(database: Database): Promise<Writer[]> {
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const { slug, stageId, ruleVersionId } = await makeChallenge(database, { institutionId, form: [textField] })
  const all: Writer[] = []
  for (let n = 0; n < writers; n++) {
    const captain = await makePerson(database, { name: `Captain ${n}` })
    const input = { ruleVersionId, accepted: 'on' } as const
    const { entryId } = await enterChallenge(ctxOf(database, captain), { slug, input })
    all.push({ cookie: await signIn(database, captain.id), path: paths.draft(entryId, stageId) })
  }
  return all
}

/** Judges with a review each. */
async function makeJudges(database: Database): Promise<Writer[]> {
  const { challengeId, stageId, host, teams } = await closedChallenge(database, ['Alma'])
  const { submissionId } = must(teams[0])
  const all: Writer[] = []
  for (let n = 0; n < writers; n++) {
    const judge = await makePerson(database, { name: `Judge ${n}` })
    const judgeId = await seatJudge(database, { challengeId, person: judge, by: host })
    const id = await assign(database, { stageId, judgeId, submissionId, by: host })
    all.push({ cookie: await signIn(database, judge.id), path: paths.review(id) })
  }
  return all
}

async function buildWorld() {
  await migrate(databaseUrl)
  const database = connect(databaseUrl)
  // `meydan serve --test` serves only databases with this mark
  await database.transaction(async tx => {
    await tx.insert(instance).values({ id: 'instance', purpose: 'test', since: start })
  })
  const world = { teams: await makeTeams(database), judges: await makeJudges(database) }
  await database.close()
  return world
}

/** The status of the last answer of an act, which is the `number`th of its writer. */
type Act = (writer: Writer, number: number) => Promise<number>

/** All writers at once for a while; prints how many acts a second, and returns it. */
async function measure(name: string, all: readonly Writer[], act: Act, against?: number): Promise<number> {
  const answers: Record<number, number> = {}
  const took: number[] = []
  const began = performance.now()
  const drive = async (writer: Writer) => {
    for (let number = 0; performance.now() < began + seconds * 1000; number++) {
      const sent = performance.now()
      const status = await act(writer, number)
      took.push(performance.now() - sent)
      answers[status] = (answers[status] ?? 0) + 1
    }
  }
  await Promise.all(all.map(drive))
  const rate = (took.length * 1000) / (performance.now() - began)
  const sorted = took.sort((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0)
  console.log(
    `${engine.padEnd(9)} ${name}, ${writers} writers: ${rate.toFixed(1)}/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms,`,
    `answers ${JSON.stringify(answers)}${against ? `, ${(rate / against).toFixed(3)} × a durable row` : ''}`,
  )
  return rate
}

const world = await buildWorld()
const anchor = await startAnchor('bench/anchors/durable-row.ts')
const { origin, stop } = await serveOver({ databaseUrl, dataDir: process.env.DATA_DIR ?? 'data' })

async function post(
  { cookie }: Writer,
  path: string,
  now: Date,
  fields: Record<string, string>,
): Promise<number> {
  const headers = { cookie, origin, 'sec-fetch-site': 'same-origin', 'x-test-now': now.toISOString() }
  const body = new URLSearchParams(fields)
  const answer = await fetch(origin + path, { method: 'POST', body, headers, redirect: 'manual' })
  await answer.arrayBuffer()
  return answer.status
}

const row = await measure('a durable row', world.teams, async (_, number) => {
  const body = JSON.stringify({ id: newId(), text: `Version ${number}` })
  const answer = await fetch(`http://127.0.0.1:${anchor.port}/`, { method: 'POST', body })
  await answer.arrayBuffer()
  return answer.status
})
await measure(
  'save a review draft',
  world.judges,
  (judge, number) =>
    post(judge, judge.path, days(12), {
      ...{ intent: 'save', number: String(number), 'mark.impact': '5' },
      commentToTeam: `Words ${number}`,
    }),
  row,
)
await measure(
  'save a draft and submit it',
  world.teams,
  async (team, number) => {
    const draft = { draftNumber: String(number), 'answers.idea': `Version ${number}` }
    await post(team, team.path, start, draft)
    const version = { draftNumber: String(number + 1), key: newId() }
    return post(team, team.path.replace(/draft$/, 'versions'), start, version)
  },
  row,
)
stop()
anchor.stop()
