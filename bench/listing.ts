import { browse } from '#app/domain/catalogue/browse'
import { parseFilters } from '#app/domain/catalogue/browse-filters'
import { homeFigures } from '#app/domain/catalogue/home-figures'
import { createListing, type ListedFacts } from '#app/domain/catalogue/listing'
import { candidatesFor, vocabularyOf } from '#app/domain/catalogue/spelling'
import { themes } from '#app/domain/challenges/vocabulary'
import { participantTypes } from '#app/domain/people/person'
import { uniformDraws } from '#app/domain/statistics/random'

/**
 * Processor time, in milliseconds, of what a list, a search and the home page compute from the rows in memory, and the
 * memory that these take. Processor time does not depend on what else the machine does.
 *
 *     npx tsx --expose-gc bench/listing.ts [challenges = 100000]
 */
const count = Number(process.argv[2] ?? 100_000)
const draw = uniformDraws(3)
const below = (most: number) => Math.floor(draw() * most)
const day = 86_400_000
const now = new Date('2026-06-01T08:00:00.000Z')
const letters = 'aeiousznmlrtkdbq'
const wordOf = () => Array.from({ length: 4 + below(7) }, () => letters[below(letters.length)]).join('')

function factsOf(n: number): ListedFacts {
  const opensAt = new Date(now.getTime() + (below(400) - 360) * day + below(day))
  const closesAt = new Date(opensAt.getTime() + (10 + below(60)) * day)
  const title = () => `${wordOf()} ${wordOf()} ${wordOf()} ${n}`
  return {
    ...{ id: `challenge-${n}`, number: n, state: 'published', archivedAt: null, cancelledAt: null },
    ...{ themes: [themes[below(themes.length)] ?? 'water', 'data'], lifeEvent: null, types: [] },
    ...{ institution: `i${n % 2000}`, institutionName: { az: `I${n % 2000}` }, prizeFund: below(1e6) },
    ...{
      prizeCurrency: 'AZN',
      funds: [{ currency: 'AZN', amount: below(1e6) }],
      teams: 9,
      awarded: [],
      paid: [],
    },
    ...{
      publishAt: opensAt,
      opensAt,
      closesAt,
      judgingEndsAt: null,
      resultsAt: new Date(+closesAt + 30 * day),
    },
    title: { az: title(), en: title(), ru: title() },
  }
}

function took(name: string, times: number, work: () => unknown): void {
  const all: number[] = []
  for (let n = 0; n < times; n++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    all.push((user + system) / 1000)
  }
  all.sort((a, b) => a - b)
  const at = (share: number) =>
    (all[Math.min(all.length - 1, Math.floor(share * all.length))] ?? 0).toFixed(1)
  console.log(`| ${name} | ${at(0.5)} | ${at(0.99)} |`)
}

const filters = (query: string) => parseFilters(new URLSearchParams(query))
gc?.()
const heap = process.memoryUsage().heapUsed
const facts = Array.from({ length: count }, (_, n) => factsOf(n))
const listing = createListing()
const rows = () => listing.at(now, 'closing', 'az')

console.log(`| ${count} challenges | ms, median | ms, p99 |`)
console.log('|---|---|---|')
took('first list after a start', 1, () => {
  listing.apply(facts.map(each => [each.id, each] as const))
  return rows()
})
gc?.()
const perChallenge = (process.memoryUsage().heapUsed - heap) / count
took('list', 100, () => browse(rows(), filters(''), participantTypes))
took('list, two filters', 100, () => browse(rows(), filters('phase=open&theme=water'), participantTypes))
took('list after a change', 100, () => {
  const n = below(count)
  listing.apply([[`challenge-${n}`, factsOf(n)]])
  return browse(rows(), filters(''), participantTypes)
})
took('first list by name', 1, () => listing.at(now, 'name', 'ru'))
took('home after a change', 100, () => {
  const n = below(count)
  listing.apply([[`challenge-${n}`, factsOf(n)]])
  return homeFigures(rows())
})
const words = Array.from({ length: 200_000 }, wordOf)
const vocabulary = vocabularyOf(words)
took('nearest words among 200,000', 100, () => candidatesFor(`${words[below(200_000)]}x`, vocabulary))
console.log(`${Math.round(perChallenge)} bytes of memory for each challenge`)
