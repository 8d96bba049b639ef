import { writeFileSync } from 'node:fs'
import { paths } from '#app/paths'
import { connect } from '#db/client.server'
import { migrate } from '#db/migrate'
import { must } from '#tests/support/must'
import { serveOver } from '#tests/support/served'
import { signIn } from '#tests/support/sessions'
import { fill } from './growth-rows'
import { buildWorld, hostId, later, publish } from './published'
import { name, SUBMISSIONS } from './world'

/** One size of `growth.ts`: how long each page takes, rendered anew each time, in milliseconds. */
export type Timed = Record<string, { first: number; p50: number; p99: number }>

const databaseUrl = process.env.DATABASE_URL ?? ''
const dataDir = process.env.DATA_DIR ?? ''
const [, , , , file, challenges, people, submissions, rounds] = process.argv
const size = { challenges: Number(challenges), people: Number(people), submissions: Number(submissions) }

const said = (what: string, since: number) =>
  console.error(
    `${size.challenges} challenges: ${what} in ${((performance.now() - since) / 1000).toFixed(1)} s`,
  )

let since = performance.now()
await migrate(databaseUrl)
const filling = connect(databaseUrl)
await publish(filling, await buildWorld(filling))
const host = await signIn(filling, hostId)
const judge = await signIn(filling, name('u', SUBMISSIONS))
await filling.close()
said('the large challenge', since)
since = performance.now()
fill(databaseUrl.replace(/^file:/, ''), size)
said('rows', since)
since = performance.now()
await migrate(databaseUrl)
said('triggers and index', since)

/** Each page of a visitor in another time zone and theme, so that none is kept. */
const zones = Intl.supportedValuesOf('timeZone').map(encodeURIComponent)
let asked = 0
function visitor(): string {
  asked += 1
  return `theme=${asked % 2 ? 'dark' : 'light'}; zone=${zones[asked % zones.length]}; locale=az`
}

const pages: Record<string, [path: string, cookie?: string]> = {
  home: [paths.home()],
  list: [paths.challenges()],
  'list, page 40': [`${paths.challenges()}?page=40`],
  'list by name': [`${paths.challenges()}?sort=name`],
  'list, two filters': [`${paths.challenges()}?phase=open&theme=water`],
  'search, a frequent word': [`${paths.challenges()}?q=suni`],
  'search, two words': [`${paths.challenges()}?q=suni+qara`],
  'search, a phrase': [`${paths.challenges()}?q=%22suni+zeka%22`],
  'search, misspelt': [`${paths.challenges()}?q=suniqarabaq`],
  institutions: [paths.institutions()],
  winners: [paths.winners()],
  'board of 10,000': [paths.leaderboard('c')],
  'host: 10,000 entries': [paths.hostEntries('c'), host],
  'judge: queue': [paths.judgeDesk(), judge],
}

const served = await serveOver({ databaseUrl, dataDir })
const timed: Timed = {}
for (const [title, [path, cookie]] of Object.entries(pages)) {
  const took: number[] = []
  for (let n = 0; n <= Number(rounds); n++) {
    const headers = {
      cookie: cookie ?? visitor(),
      'accept-language': 'en',
      'x-test-now': new Date(later.getTime() + 3_600_000).toISOString(),
    }
    const began = performance.now()
    const answer = await fetch(served.origin + path, { headers, redirect: 'manual' })
    await answer.arrayBuffer()
    took.push(performance.now() - began)
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  }
  const [first = 0, ...rest] = took
  rest.sort((a, b) => a - b)
  const at = (share: number) => must(rest[Math.min(rest.length - 1, Math.floor(rest.length * share))])
  timed[title] = { first, p50: at(0.5), p99: at(0.99) }
}
served.stop()
writeFileSync(must(file), JSON.stringify(timed))
