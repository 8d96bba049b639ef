import { newId } from '#app/domain/shared/ids'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { connect } from '#db/client.server'
import { engine } from '#db/engine'
import { migrate } from '#db/migrate'
import { instance } from '#db/schema'
import { makeChallenge, makeInstitution, textField } from '#tests/support/challenges'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { serveOver } from '#tests/support/served'
import { signIn } from '#tests/support/sessions'

/** One database's part of `writers.ts`: its data, a server, and writers that submit one version after another. */
const writers = Number(process.argv[2])
const seconds = Number(process.argv[3])
const databaseUrl = process.env.DATABASE_URL ?? ''

type Writer = { cookie: string; path: string }

async function buildWorld(): Promise<Writer[]> {
  await migrate(databaseUrl)
  const database = connect(databaseUrl)
  // `meydan serve --test` serves only databases with this mark
  await database.transaction(async tx => {
    await tx.insert(instance).values({ id: 'instance', purpose: 'test', since: start })
  })
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const { slug, stageId, ruleVersionId } = await makeChallenge(database, { institutionId, form: [textField] })
  const all: Writer[] = []
  for (let n = 0; n < writers; n++) {
    const captain = await makePerson(database, { name: `Captain ${n}` })
    const input = { ruleVersionId, accepted: 'on' } as const
    const { entryId } = await enterChallenge(ctxOf(database, captain), { slug, input })
    const cookie = await signIn(database, captain.id)
    all.push({ cookie, path: `/entries/${entryId}/stages/${stageId}/versions` })
  }
  await database.close()
  return all
}

const took: number[] = []
const answers: Record<number, number> = {}

async function write(origin: string, { cookie, path }: Writer, until: number): Promise<void> {
  const headers = { cookie, origin, 'sec-fetch-site': 'same-origin', 'x-test-now': start.toISOString() }
  const send = async (address: string, fields: Record<string, string>) => {
    const body = new URLSearchParams(fields)
    const answer = await fetch(origin + address, { method: 'POST', body, headers, redirect: 'manual' })
    await answer.arrayBuffer()
    return answer.status
  }
  for (let number = 0; Date.now() < until; number++) {
    const draft = { draftNumber: String(number), 'answers.idea': `Version ${number}` }
    await send(path.replace(/versions$/, 'draft'), draft)
    const began = performance.now()
    const status = await send(path, { draftNumber: String(number + 1), key: newId() })
    took.push(performance.now() - began)
    answers[status] = (answers[status] ?? 0) + 1
  }
}

const world = await buildWorld()
const { origin, stop } = await serveOver({ databaseUrl, dataDir: process.env.DATA_DIR ?? 'data' })
const began = Date.now()
await Promise.all(world.map(writer => write(origin, writer, began + seconds * 1000)))
const rate = ((answers[302] ?? 0) * 1000) / (Date.now() - began)
const sorted = took.sort((a, b) => a - b)
const at = (part: number) => Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0)
console.log(
  `${engine.padEnd(9)} ${writers} writers: ${rate.toFixed(1)} versions/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms,`,
  `answers ${JSON.stringify(answers)}`,
)
stop()
