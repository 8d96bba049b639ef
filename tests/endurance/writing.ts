import { Agent, request } from 'node:http'
import { asc, eq } from 'drizzle-orm'
import { newId } from '#app/domain/shared/ids'
import { connect } from '#db/client.server'
import { submissions, submissionVersions } from '#db/schema'
import { start } from '#tests/support/people'
import type { Place, Team } from './world'

/** What a team was told: its acknowledged texts in order, and answers that were errors. */
export type Told = { team: Team; acknowledged: string[]; errors: Record<string, number>; took: number[] }

export function nothingTold(team: Team): Told {
  return { team, acknowledged: [], errors: {}, took: [] }
}

/** Sends one form of a team; the status, or `cut` where no answer came. */
export function post(
  origin: string,
  { path, cookie }: { path: string; cookie: string },
  fields: Record<string, string>,
): Promise<number | 'cut'> {
  const body = new URLSearchParams(fields).toString()
  const headers = {
    ...{ cookie, origin, 'sec-fetch-site': 'same-origin', 'x-test-now': start.toISOString() },
    ...{ 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) },
  }
  return new Promise(resolve => {
    const sent = request(origin + path, { method: 'POST', headers, agent }, answer => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 'cut'))
      answer.on('error', () => resolve('cut'))
    })
    sent.on('error', () => resolve('cut'))
    sent.end(body)
  })
}

/** Like browsers, it waits for a busy server; `fetch` of Node gives up after ten seconds without a connection. */
const agent = new Agent({ keepAlive: true })

/** Saves a draft and submits it, again and again, each until it is acknowledged, while `goOn` says so. */
export async function write(told: Told, where: { origin: string; goOn: () => boolean }): Promise<void> {
  const { team } = told
  while (where.goOn()) {
    const number = told.acknowledged.length + 1
    const text = `Version ${number} of ${team.entryId}`
    const draft = { draftNumber: String(number), 'answers.idea': text }
    // after a cut the draft may have been saved: it is then refused as an older one
    await until(told, where, () => post(where.origin, { ...team, path: team.draftPath }, draft), [302, 409])
    const began = performance.now()
    const version = { draftNumber: String(number + 1), key: newId() }
    if (!(await until(told, where, () => post(where.origin, team, version), [302]))) return
    told.took.push(performance.now() - began)
    told.acknowledged.push(text)
  }
}

/** Sends again until one of the statuses comes; false where the writer is stopped before. */
async function until(
  told: Told,
  { goOn }: { goOn: () => boolean },
  send: () => Promise<number | 'cut'>,
  wanted: (number | 'cut')[],
): Promise<boolean> {
  while (goOn()) {
    const status = await send()
    if (wanted.includes(status)) return true
    told.errors[status] = (told.errors[status] ?? 0) + 1
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return false
}

export type Kept = { acknowledged: number; stored: number; lost: number; twice: number; gaps: number }

/** Compares what the teams were told with what the database holds. */
export async function compare(
  { databaseUrl }: Pick<Place, 'databaseUrl'>,
  all: readonly Told[],
): Promise<Kept> {
  const database = connect(databaseUrl)
  const kept: Kept = { acknowledged: 0, stored: 0, lost: 0, twice: 0, gaps: 0 }
  for (const { team, acknowledged } of all) {
    const rows = await database.db
      .select({ number: submissionVersions.number, answers: submissionVersions.answers })
      .from(submissionVersions)
      .innerJoin(submissions, eq(submissions.id, submissionVersions.submissionId))
      .where(eq(submissions.entryId, team.entryId))
      .orderBy(asc(submissionVersions.number))
    const texts = rows.map(({ answers }) => JSON.stringify(answers))
    const times = acknowledged.map(text => texts.filter(stored => stored.includes(`"${text}"`)).length)
    kept.acknowledged += acknowledged.length
    kept.stored += rows.length
    kept.lost += times.filter(count => count === 0).length
    kept.twice += times.filter(count => count > 1).length
    kept.gaps += rows.filter(({ number }, index) => number !== index + 1).length
  }
  await database.close()
  return kept
}

export function errorsOf(all: readonly Told[]): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const { errors } of all)
    for (const [status, count] of Object.entries(errors)) sum[status] = (sum[status] ?? 0) + count
  return sum
}

/** The value below which this part of the numbers lies, rounded. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0)
}
