import { describe, expect, test } from 'vitest'
import {
  disclosedSecrets,
  type Moment,
  mayMeet,
  moments,
  type Role,
  roles,
  type Secret,
  secretsIn,
} from '#tests/support/disclosure'
import { paramsOf } from '#tests/support/params'
import { inLanes } from '#tests/support/requests'
import { fillPattern, listRoutes } from '#tests/support/routes'
import { server, serveSecretWorld, world } from '#tests/support/secret-server'
import { instants, secrets } from '#tests/support/secrets'

/** The outbox is open to everyone, and only in development and test mode. */
const workshop = ['outbox', 'design']
const routes = listRoutes().filter(({ reads, folder }) => reads && !workshop.includes(folder))

/** The disclosure rules are the same code on both databases, so one is enough. */
describe('with secrets in every hidden place', { timeout: 600_000 }, () => {
  serveSecretWorld()

  test('no address shows a secret too early, and each secret is shown to those who may see it', async () => {
    const met = new Set<Secret>()
    const leaks = new Set<string>()
    await inLanes(visitsOf(), async visit => {
      const { address, role, moment } = visit
      const { status, body } = await ask(visit)
      if (status >= 500) leaks.add(`${status} ${address.shape} as ${role}, ${moment}`)
      for (const secret of secretsIn(body)) {
        met.add(secret)
        if (!mayMeet(secret, role, moment)) leaks.add(`${secret}: ${address.shape} to ${role}, ${moment}`)
      }
    })
    expect([...leaks].sort()).toEqual([])
    expect([...met].sort()).toEqual([...disclosedSecrets].sort())
  })

  test('the leak detector reports host-only secrets when it compares a host’s pages as a visitor’s', async () => {
    const path = `/host/challenges/${world.challenge.challengeId}/decision.data`
    const visit = { address: { path, shape: path, moments, roles }, role: 'host', moment: 'sealed' } as const
    const { body } = await ask(visit)
    const leaked = secretsIn(body).filter(secret => !mayMeet(secret, 'visitor', 'sealed'))
    expect(leaked).toEqual(expect.arrayContaining(['team', 'statement', 'citation']))
  })

  test('hidden and missing records give identical answers', async () => {
    const told: string[] = []
    const twins = twinsOf().flatMap(twin => strangers.map(role => ({ ...twin, role })))
    await inLanes(twins, async ({ hidden, absent, shape, role }) => {
      const answers = []
      for (const path of [hidden, absent]) {
        const address = { path, shape, moments, roles }
        const { status, body, headers } = await ask({ address, role, moment: 'sealed' })
        const text = `${headers} ${body}`.replaceAll(path.replace(/\.data$/, ''), '')
        answers.push({ status, text: text.replaceAll(encodeURIComponent(path.replace(/\.data$/, '')), '') })
      }
      const [first, second] = answers
      // a page that the role may see has its own test
      if (first?.status !== 200 && (first?.status !== second?.status || first?.text !== second?.text))
        told.push(`${shape} to ${role}: ${first?.status}, ${second?.status}`)
    })
    // who has entered a public challenge is led to the entry
    expect(told.sort()).toEqual(['/challenges/:slug/entry to other: 202, 404'])
  })
})

/** Every URL with existing ids, beside the same URL with ids that do not exist. */
function twinsOf() {
  return routes.flatMap(route =>
    paramsOf(route, world).flatMap(params => {
      if (!/:(?!token)/.test(route.pattern)) return []
      const bogus = Object.entries(params).map(([name, value]) => [
        name,
        /section|number|page|format|part/.test(name) ? value : value.replace(/\w/g, 'z'),
      ])
      const end = route.page ? '.data' : ''
      const hidden = fillPattern(route.pattern, params) + end
      return [
        { hidden, absent: fillPattern(route.pattern, Object.fromEntries(bogus)) + end, shape: route.pattern },
      ]
    }),
  )
}

type Moments = readonly Moment[]
type Address = { path: string; shape: string; moments: Moments; roles: readonly Role[] }

const around: Moments = ['unpublished', 'closing', 'closed', 'sealed', 'out']
/** Pages with stages are requested around their own instants, by the roles concerned. */
const inStages: Pick<Address, 'moments' | 'roles'> = {
  moments: ['closing', 'closed', 'unreleased', 'released'],
  roles: ['visitor', 'other', 'assigned', 'chair', 'host', 'staff'],
}
const strangers: readonly Role[] = ['visitor', 'other', 'unassigned']
/** Chairs with restricted rights are checked on the pages of juries. */
const bound: readonly Role[] = ['marking', 'barred']
const usual = roles.filter(role => !bound.includes(role))
const hasJury = ({ pattern }: { pattern: string }) => /judge|host.*:id|submission-files/.test(pattern)

/** Every URL with existing ids: its data for every role at every instant, the page itself for strangers. */
function addressesOf(): Address[] {
  const pages = routes.flatMap(route =>
    paramsOf(route, world).flatMap((params): Address[] => {
      const path = fillPattern(route.pattern, params)
      const shape = route.pattern.replace(':section', params.section ?? '')
      const whole = { moments: params.section ? (['sealed'] as const) : around, roles: usual }
      const asked = isStaged(params) ? inStages : whole
      if (!route.page) return [{ path, shape, ...asked }]
      const data = path === '/' ? '/_root.data' : `${path}.data`
      return [
        { path, shape, moments: ['sealed'], roles: strangers },
        { path: data, shape: `${shape}.data`, ...asked },
        { path: data, shape: `${shape}.data`, moments: ['sealed'], roles: hasJury(route) ? bound : [] },
      ]
    }),
  )
  const words = [
    secrets.unpublishedTitle,
    secrets.cancelledTitle,
    secrets.team,
    secrets.statement,
    secrets.brief,
    secrets.title,
  ]
  const searches = words.map(word => `/challenges.data?q=${word}`)
  return [...pages, ...previewsOf(), ...searches.map(path => ({ path, shape: path, moments: around, roles }))]
}

function isStaged({ id, slug }: Record<string, string>): boolean {
  const { staged } = world
  return id === staged.challengeId || slug === staged.slug
}

/** The host previews as others at a later instant; staff open the sealed submission while their access lasts. */
function previewsOf(): Address[] {
  const { challenge, alpha } = world
  const base = `/host/challenges/${challenge.challengeId}/preview-as.data`
  const pages = ['submission', 'ledger', 'results', 'leaderboard']
  const seen = ['team', 'assigned', 'chair'].flatMap(as =>
    pages.map(page => `${base}?as=${as}&page=${page}&entry=${alpha.entryId}&at=2026-07-10T12:00`),
  )
  const glass = `/host/challenges/${challenge.challengeId}/entries/${alpha.entryId}/glass.data`
  return [
    ...seen.map(
      path =>
        ({ path, shape: path.slice(base.length), moments: ['closing', 'sealed'], roles: ['host'] }) as const,
    ),
    { path: glass, shape: glass, moments: ['looking'], roles },
  ]
}

async function ask(visit: Visit) {
  const { address, role, moment } = visit
  const headers = {
    cookie: world.cookies[role] ?? '',
    'accept-language': 'en',
    'accept-encoding': 'identity',
    'x-test-now': instants[moment].toISOString(),
  }
  const response = await fetch(server.origin + address.path, { headers, redirect: 'manual' })
  // the reader's own input, such as a name in the header or a search term, is not a leak
  const own = [
    role === 'own' ? secrets.member : '',
    role === 'assigned' ? secrets.judge : '',
    searched(address),
  ]
  const body = [...own.filter(Boolean), address.path].reduce(
    (text, word) => text.replaceAll(word, ''),
    await response.text(),
  )
  return { status: response.status, body, headers: headersOf(response) }
}

/** Those that tell something of what is asked for: not the time, nor how long an answer of this length is. */
function headersOf({ headers }: Response): string {
  return [...headers]
    .filter(([name]) => !['date', 'content-length', 'keep-alive', 'x-request-id'].includes(name))
    .map(([name, value]) => `${name}: ${value.replace(/'nonce-[^']*'/, '')}`)
    .join('\n')
}

function searched({ path }: Address): string {
  return new URL(path, 'http://here').searchParams.get('q') ?? ''
}

type Visit = { address: Address; role: Role; moment: Moment }

function visitsOf(): Visit[] {
  return addressesOf().flatMap(address =>
    address.roles.flatMap(role => address.moments.map(moment => ({ address, role, moment }))),
  )
}
