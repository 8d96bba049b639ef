import { and, asc, eq, gt, isNotNull, type SQL, sql } from 'drizzle-orm'
import { batchesAfter } from '#app/services/batches.server'
import { catalogueIndex } from '#db/catalogue-index.server'
import type { Db } from '#db/client.server'
import { challenges, institutions, results, stages } from '#db/schema'
import { createListing, type ListedFacts, type Listing } from '../listing'
import { loadSums } from './load-sums.server'

type Kept = { listing: Listing; revision: number; loading: Promise<unknown> }

/** One for each database of this process. */
const kept = new WeakMap<Db, Kept>()

/** More changes than these are read in batches. */
const mostAtOnce = 500

/**
 * The listing as the database is now: one small query where nothing has changed. It holds challenges before their
 * publication too; `loadBrowseRows` shows those that are public. @unguarded
 */
export async function loadListing(db: Db): Promise<{ listing: Listing; revision: number }> {
  const known = kept.get(db) ?? { listing: createListing(), revision: 0, loading: Promise.resolve() }
  kept.set(db, known)
  // one after the other, so that no change is applied over a later one
  const turn = known.loading.then(() => catchUp(db, known))
  known.loading = turn.catch(() => undefined)
  await turn
  return known
}

async function catchUp(db: Db, known: Kept): Promise<void> {
  const since = gt(revision, known.revision)
  const changed = await selectChanged(db, since, mostAtOnce + 1)
  if (changed.length <= mostAtOnce) {
    await apply(db, known.listing, changed)
    known.revision = Math.max(known.revision, ...changed.map(row => row.revision))
    return
  }
  // read first: what changes meanwhile has a higher revision, and is read again
  const [newest] = await db
    .select({ revision: sql`max(${revision})`.mapWith(Number) })
    .from(catalogueIndex.rows)
  const batches = batchesAfter({
    start: 0,
    read: (last, limit) => selectChanged(db, and(since, gt(number, last)), limit).orderBy(asc(number)),
    keyOf: row => row.number,
  })
  for await (const rows of batches) await apply(db, known.listing, rows)
  known.revision = newest?.revision ?? known.revision
}

const number = sql`listed.number`
const revision = sql`listed.revision`

type Changed = Awaited<ReturnType<typeof selectChanged>>[number]

function selectChanged(db: Db, where: SQL | undefined, limit: number) {
  const ends = sql`(select max(${stages.judgingEndsAt}) from ${stages} where ${stages.challengeId} = ${challenges.id})`
  return db
    .select({
      number: number.mapWith(Number),
      revision: revision.mapWith(Number),
      id: sql<string>`listed.challenge_id`,
      challenge: {
        id: challenges.id,
        state: challenges.state,
        publishAt: challenges.publishAt,
        archivedAt: challenges.archivedAt,
        cancelledAt: challenges.cancelledAt,
        title: challenges.title,
        themes: challenges.themes,
        lifeEvent: challenges.lifeEvent,
        eligibility: challenges.eligibility,
        prizeFund: challenges.prizeFund,
        prizeCurrency: challenges.prizeCurrency,
        opensAt: challenges.opensAt,
        closesAt: challenges.closesAt,
      },
      institution: { slug: institutions.slug, name: institutions.name },
      resultsAt: results.publishAt,
      judgingEndsAt: ends.mapWith(stages.judgingEndsAt),
    })
    .from(catalogueIndex.rows)
    .leftJoin(challenges, and(eq(challenges.id, sql`listed.challenge_id`), isNotNull(challenges.publishAt)))
    .leftJoin(institutions, eq(institutions.id, challenges.institutionId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(where)
    .limit(limit)
}

async function apply(db: Db, listing: Listing, changed: readonly Changed[]): Promise<void> {
  const there = changed.flatMap(row => (row.challenge ? [row.id] : []))
  const decided = changed.flatMap(row => (row.challenge && row.resultsAt ? [row.id] : []))
  const sums = await loadSums(db, there, decided)
  listing.apply(changed.map(row => [row.id, factsOf(row, sums)] as const))
}

type Sums = Awaited<ReturnType<typeof loadSums>>

function factsOf(row: Changed, sums: Sums): ListedFacts | null {
  const { challenge, institution } = row
  if (!challenge || !institution) return null
  const { eligibility, ...columns } = challenge
  return {
    ...columns,
    number: row.number,
    types: eligibility.types,
    institution: institution.slug,
    institutionName: institution.name,
    resultsAt: row.resultsAt,
    judgingEndsAt: row.judgingEndsAt,
    funds: sums.funds.get(row.id) ?? [],
    teams: sums.teams.get(row.id) ?? 0,
    awarded: sums.awarded.get(row.id) ?? [],
    paid: sums.paid.get(row.id) ?? [],
  }
}
