import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { enqueue } from '#app/queue/queue.server'
import { engine } from '#db/engine'
import { allRows, blankPlace, instanceWithFiles, tempFolder } from '#tests/support/backups'
import { meydan } from '#tests/support/command'
import { start } from '#tests/support/people'
import { runRaw } from '#tests/support/stored'

// needs both databases, which only the run on PostgreSQL can have
test.runIf(engine === 'postgres')(
  'all rows go to SQLite and back to PostgreSQL unchanged, and only from and to databases at rest into empty ones',
  async () => {
    const { database, place, close } = await instanceWithFiles()
    const payload = { to: 'a@example.az', subject: 'Salam «ə» \u2028 \\ " \t', text: 'x' }
    await database.transaction(tx => enqueue(tx, { kind: 'mail', payload }, { now: start }))
    const sqlite = `file:${join(tempFolder(), 'copy.db')}`
    const copy = (from: string, to: string) => meydan(['copy', '--from', from, '--to', to], place)

    const inUse = await copy(place.DATABASE_URL, sqlite)
    expect(inUse).toMatchObject({
      code: 1,
      said: expect.stringContaining('another process uses the database'),
    })
    await close()
    const there = await copy(place.DATABASE_URL, sqlite)
    expect(there).toMatchObject({ code: 0, said: expect.stringContaining('are the same in both databases') })
    const again = await copy(place.DATABASE_URL, sqlite)
    expect(again).toMatchObject({ code: 1, said: expect.stringContaining('is not empty') })

    const target = await blankPlace()
    expect(await copy(sqlite, target.DATABASE_URL)).toMatchObject({ code: 0 })
    const named = await runRaw(
      place.DATABASE_URL,
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'page_version'",
    )
    const tables = named.map(({ tablename }) => String(tablename))
    expect(tables.length).toBeGreaterThan(40)
    const rows = await allRows(target.DATABASE_URL, tables)
    expect(rows).toEqual(await allRows(place.DATABASE_URL, tables))
    expect(rows.users).toHaveLength(1)
    const references = "SELECT count(*) FROM pg_constraint WHERE contype = 'f'"
    expect(await runRaw(target.DATABASE_URL, references)).toEqual(
      await runRaw(place.DATABASE_URL, references),
    )

    expect((await copy(sqlite, sqlite)).said).toContain('both are the same kind of database')
    const file = new SqliteDatabase(sqlite.replace('file:', ''))
    file.exec("UPDATE users SET name = 'NUL ' || char(0)")
    file.close()
    const empty = await blankPlace()
    const refused = await copy(sqlite, empty.DATABASE_URL)
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('Nothing was copied') })
    expect(await runRaw(empty.DATABASE_URL, 'SELECT count(*)::int AS count FROM users')).toEqual([
      { count: 0 },
    ])
  },
)
