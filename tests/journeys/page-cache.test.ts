import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { visitorPages } from '#app/http/page-cache/visitor-pages'
import { unseenTables } from '#db/page-version'
import { mayMeet, moments, secretsIn } from '#tests/support/disclosure'
import { keptAddresses, visit, visitAnew } from '#tests/support/kept-pages'
import { must } from '#tests/support/must'
import { paramsOf } from '#tests/support/params'
import { ask, inLanes } from '#tests/support/requests'
import { fillPattern, listRoutes } from '#tests/support/routes'
import { server, serveSecretWorld, world } from '#tests/support/secret-server'
import { instants } from '#tests/support/secrets'
import { serveOver } from '#tests/support/served'
import { statements } from '#tests/support/statements'

const later = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds)
const minute = 60_000

describe('with secrets in every hidden place', { timeout: 600_000 }, () => {
  serveSecretWorld('sqlite')

  test('after a crawl by signed-in people a visitor’s pages are those of a server that has answered nobody', async () => {
    const addresses = keptAddresses(world)
    for (const as of ['own', 'chair', 'host', 'staff'] as const) {
      await inLanes(
        addresses,
        async path => void (await ask(server, world, { path, as, now: instants.sealed })),
      )
    }
    const cold = await serveOver({ databaseUrl: server.databaseUrl, dataDir: server.dataDir })
    const different: string[] = []
    await inLanes(addresses, async path => {
      const [warm, fresh] = [
        await visit(server.origin, path, instants.sealed),
        await visit(cold.origin, path, instants.sealed),
      ]
      if (warm.body !== fresh.body || warm.status !== fresh.status) different.push(path)
    })
    cold.stop()
    expect(different).toEqual([])
  })

  test('at every instant a kept page equals a rendered one, byte for byte, and shows no secret', async () => {
    const different: string[] = []
    const leaks: string[] = []
    const kept = new Set<string>()
    const changed = new Set<string>()
    await inLanes(keptAddresses(world), async path => {
      let last = ''
      for (const moment of moments) {
        const at = instants[moment]
        // the first of these is kept and then given to the others, where nothing changes between them
        for (const now of [later(at, -1), at, later(at, minute)]) {
          const [one, fresh] = [
            await visit(server.origin, path, now),
            await visitAnew(server.origin, path, now),
          ]
          const equal = one.status === fresh.status && (one.status !== 200 || one.body === fresh.body)
          if (!equal) different.push(`${path} at ${now.toISOString()}`)
          if (one.headers.has('etag')) kept.add(path)
          if (last !== '' && last !== one.body) changed.add(path)
          last = one.body
          // staff look at a sealed entry then; for visitors it is an instant like any other
          if (now !== at || moment === 'looking') continue
          const early = secretsIn(one.body).filter(secret => !mayMeet(secret, 'visitor', moment))
          leaks.push(...early.map(secret => `${secret}: ${path}, ${moment}`))
        }
      }
    })
    expect({ different, leaks }).toEqual({ different: [], leaks: [] })
    const slug = world.challenge.slug
    expect([...kept]).toEqual(
      expect.arrayContaining(['/', `/challenges/${slug}`, `/challenges/${slug}/results`]),
    )
    expect(changed.size).toBeGreaterThan(5)
  })

  test('a page tells when it is unchanged, in every coding and with HEAD, and to whom it may be given', async () => {
    const now = instants.out
    const path = `/challenges/${world.challenge.slug}/results`
    const first = await visit(server.origin, path, now)
    const etag = must(first.headers.get('etag'))
    const again = await visit(server.origin, path, now, { 'if-none-match': `"x", ${etag}` })
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, '', etag])
    for (const coding of ['br', 'gzip']) {
      const coded = await visit(server.origin, path, now, { 'accept-encoding': coding })
      const { headers } = coded
      expect([headers.get('content-encoding'), headers.get('etag'), coded.body]).toEqual([
        coding,
        etag,
        first.body,
      ])
    }
    const head = await fetch(server.origin + path, {
      method: 'HEAD',
      headers: { 'accept-language': 'en', 'x-test-now': now.toISOString(), 'accept-encoding': 'identity' },
    })
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(first.body)))
    expect(first.headers.get('vary')).toBe('Accept-Encoding, Accept-Language, Cookie')
    expect(first.headers.get('cache-control')).toBe('no-cache')
    expect(first.headers.get('content-security-policy')).toContain("script-src 'self';")
    const russian = await visit(server.origin, path, now, { 'accept-language': 'ru', 'if-none-match': etag })
    expect([russian.status, russian.headers.get('content-language')]).toEqual([200, 'ru'])
    const own = await ask(server, world, { path, as: 'own', now, headers: { 'if-none-match': etag } })
    expect([own.status, own.headers.get('etag'), own.headers.get('cache-control')]).toEqual([
      200,
      null,
      'private, no-store',
    ])
  })

  test('pages for visitors read no table whose writes keep them', async () => {
    const { database } = await import('#app/runtime.server')
    const read = new Set<string>()
    for (const { route } of visitorPages) {
      const { loader } = await import(`../../app/routes/${route}/route.server.ts`)
      const its = must(listRoutes().find(({ folder }) => folder === route))
      for (const params of paramsOf(its, world)) {
        const asked = await statements(database, async () => {
          const request = new Request(`http://here${fillPattern(its.pattern, params)}`)
          // why: a challenge that is not public is refused after it was read
          await loader({ request, params, context: { arrivedAt: instants.out.getTime() } }).catch(() => null)
        })
        for (const [, table] of asked.join().matchAll(/(?:from|join) \\"(\w+)\\"/g)) read.add(must(table))
      }
    }
    expect([...read]).toEqual(expect.arrayContaining(['challenges', 'users', 'ranking_runs', 'text_changes']))
    expect(unseenTables.filter(table => read.has(table))).toEqual([])
  })

  test('every change of a table that visitors see gives a new version, and no other change does', async () => {
    const { database } = world
    const versions: string[] = []
    const write = async (statement: string) => {
      await database.transaction(async tx => void (await tx.run(sql.raw(statement))))
      versions.push(await database.pageVersion())
    }
    await write("UPDATE institutions SET website = 'https://a.example'")
    await write("UPDATE institutions SET website = 'https://a.example'")
    await write('DELETE FROM jobs')
    await write('UPDATE sessions SET last_seen_at = 0')
    await write('DELETE FROM text_changes WHERE 1 = 0')
    const [one, two, ...rest] = versions
    expect(two).not.toBe(one)
    expect(new Set(rest)).toEqual(new Set([two]))
  })
})
