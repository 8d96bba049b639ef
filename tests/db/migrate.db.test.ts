import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { connect } from '#db/client.server'
import { users } from '#db/schema'
import { blankDatabaseUrl } from '#tests/support/database'

function migrateInProcess(url: string): Promise<number | null> {
  const env = { ...process.env, DATABASE_URL: url }
  const child = spawn('node', ['bin/meydan.mjs', 'migrate'], { env, stdio: 'ignore' })
  return new Promise(resolve => child.once('exit', resolve))
}

test('three processes starting at once on an empty database all get it migrated', async () => {
  const url = await blankDatabaseUrl()
  const codes = await Promise.all([1, 2, 3].map(() => migrateInProcess(url)))
  expect(codes).toEqual([0, 0, 0])
  const database = connect(url)
  expect(await database.db.select().from(users)).toEqual([])
  await database.close()
})
