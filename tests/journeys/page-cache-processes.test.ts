import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import * as schema from '#db/schema'
import { visit } from '#tests/support/kept-pages'
import { server, serveSecretWorld, world } from '#tests/support/secret-server'
import { instants } from '#tests/support/secrets'
import { serveOver } from '#tests/support/served'

describe.each(['sqlite', 'postgres'] as const)('two servers over one database, on %s', engine => {
  serveSecretWorld(engine)

  test('after a write of a third process both show it at once, and keep the page until the next write', async () => {
    const { institutions } = schema
    const second = await serveOver({ databaseUrl: server.databaseUrl, dataDir: server.dataDir })
    const both = () =>
      Promise.all([server.origin, second.origin].map(each => visit(each, '/institutions', instants.out)))
    const wrong: string[] = []
    const tags: (string | null)[] = []
    for (let turn = 0; turn < 30; turn++) {
      const name = { en: `Agency number ${turn}` }
      await world.database.transaction(async tx => {
        await tx.update(institutions).set({ name }).where(eq(institutions.id, world.institutionId))
      })
      const answers = [...(await both()), ...(await both())]
      for (const { body } of answers) if (!body.includes(name.en)) wrong.push(name.en)
      tags.push(...new Set(answers.map(({ headers }) => headers.get('etag'))))
    }
    second.stop()
    expect(wrong).toEqual([])
    expect(new Set(tags).size).toBe(30)
    expect(tags.length).toBe(30)
  })
})
