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

/** Submits one version; the status, or `cut` where no answer came. A form that is sent again has the same key. */
export function submit(
  origin: string,
  team: Team,
  form: { draftNumber: number; key: string; text: string },
): Promise<number | 'cut'> {
  const body = new URLSearchParams({
    ...{ draftNumber: String(form.draftNumber), key: form.key, 'answers.idea': form.text },
  }).toString()
  const headers = {
    ...{ cookie: team.cookie, origin, 'sec-fetch-site': 'same-origin', 'x-test-now': start.toISOString() },
    ...{ 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) },
  }
  return new Promise(resolve => {
    const sent = request(origin + team.path, { method: 'POST', headers, agent }, answer => {
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

/** Submits one version after the other, each until it is acknowledged, while `goOn` says so. */
export async function write(told: Told, where: { origin: string; goOn: () => boolean }): Promise<void> {
  while (where.goOn()) {
    const draftNumber = told.acknowledged.length
    const form = { draftNumber, key: newId(), text: `Version ${draftNumber} of ${told.team.entryId}` }
    let status: number | 'cut' = 'cut'
    while (status !== 302 && where.goOn()) {
      const began = performance.now()
      status = await submit(where.origin, told.team, form)
      if (status === 302) told.took.push(performance.now() - began)
      else {
        told.errors[status] = (told.errors[status] ?? 0) + 1
        await new Promise(resolve => setTimeout(resolve, 20))
      }
    }
    if (status === 302) told.acknowledged.push(form.text)
  }
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
