import { writeFileSync } from 'node:fs'
import { paths } from '#app/paths'
import { connect } from '#db/client.server'
import { migrate } from '#db/migrate'
import { must } from '#tests/support/must'
import { serveOver } from '#tests/support/served'
import { signIn } from '#tests/support/sessions'
import { buildWorld, hostId, later, publish } from './published'
import { name, SUBMISSIONS } from './world'

/** One size of `pages.ts`: a judged challenge, a server over it, each page of it asked for three times. */
export type Measured = { pages: Record<string, { bytes: number; ms: number }>; starts: number[] }

const databaseUrl = process.env.DATABASE_URL ?? ''
const dataDir = process.env.DATA_DIR ?? ''
const judgeUserId = name('u', SUBMISSIONS)

type Page = [path: string, cookie: string]

async function openPages(origin: string, pages: Record<string, Page>, into: Measured['pages']) {
  for (const [title, [path, cookie]] of Object.entries(pages)) {
    const headers = { cookie, 'accept-language': 'en', 'x-test-now': later.toISOString() }
    const took: number[] = []
    let bytes = 0
    for (let n = 0; n < 3; n++) {
      const began = performance.now()
      const answer = await fetch(origin + path, { headers, redirect: 'manual' })
      const body = await answer.arrayBuffer()
      took.push(performance.now() - began)
      bytes = body.byteLength
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
    }
    into[title] = { bytes, ms: must(took.sort((a, b) => a - b)[1]) }
  }
}

await migrate(databaseUrl)
const database = connect(databaseUrl)
const runId = await buildWorld(database)
const host = await signIn(database, hostId)
const judge = await signIn(database, judgeUserId)
const captain = await signIn(database, name('u', 0))
const measured: Measured = { pages: {}, starts: [] }
const start = async () => {
  const began = performance.now()
  const served = await serveOver({ databaseUrl, dataDir })
  measured.starts.push(performance.now() - began)
  return served
}
;(await start()).stop()
const { origin, stop } = await start()
const [assignment] = await database.db.query.assignments.findMany({
  where: (row, { eq }) => eq(row.judgeId, name('j', 0)),
  limit: 1,
})
const { id: assignmentId, submissionId } = must(assignment)
await openPages(
  origin,
  {
    'host desk': [paths.hostDesk(), host],
    'host: challenge': [paths.hostChallenge('c'), host],
    'host: entries': [paths.hostEntries('c'), host],
    'host: one entry': [paths.hostEntry('c', name('e', 0)), host],
    'host: jury': [paths.jury('c'), host],
    'host: assignments': [paths.assignments('c'), host],
    'host: conflicts': [paths.conflicts('c'), host],
    'host: ranking': [paths.ranking('c'), host],
    'host: one place': [paths.placement('c', submissionId), host],
    'host: diagnostics': [paths.diagnostics('c'), host],
    'host: decision': [paths.decision('c'), host],
    'host: who sees what': [paths.visibility('c'), host],
    'judge: queue': [paths.judgeDesk(), judge],
    'judge: review': [paths.review(assignmentId), judge],
    'judge: conflicts': [paths.judgeConflicts(name('j', 0)), judge],
    'team: entry while judging': [paths.entry(name('e', 0)), captain],
  },
  measured.pages,
)
await publish(database, runId)
await openPages(
  origin,
  {
    'host: decision, published': [paths.decision('c'), host],
    'host: payouts': [paths.payouts('c'), host],
    'team: entry with feedback': [paths.entry(name('e', 0)), captain],
    'public: challenge': [paths.challenge('c'), ''],
    'public: results': [paths.results('c'), ''],
    'public: leaderboard': [paths.leaderboard('c'), ''],
    'public: winners': [paths.winners(), ''],
  },
  measured.pages,
)
stop()
await database.close()
writeFileSync(must(process.argv[4]), JSON.stringify(measured))
