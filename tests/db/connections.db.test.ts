import { setTimeout as sleep } from 'node:timers/promises'
import SqliteDatabase from 'better-sqlite3'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids'
import { engine } from '#db/engine'
import { outboxMails } from '#db/schema'
import { emptyDatabaseAt } from '#tests/support/database'
import { start } from '#tests/support/people'

const mail = (subject: string) => ({
  ...{ id: newId(), recipient: 'a@example.az', subject, text: '', sentAt: start },
})

/** Ends every connection to the database except the calling one, as a restart of PostgreSQL does. */
async function endConnections(url: string): Promise<void> {
  const client = new Client(url)
  await client.connect()
  await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  )
  await client.end()
}

test.runIf(engine === 'postgres')('idle connections that are ended are replaced', async () => {
  const { database, url } = await emptyDatabaseAt()
  await database.transaction(tx => tx.insert(outboxMails).values(mail('before')))
  expect(await database.db.select().from(outboxMails)).toHaveLength(1)
  await endConnections(url)
  await database.transaction(tx => tx.insert(outboxMails).values(mail('after')))
  expect(await database.db.select().from(outboxMails)).toHaveLength(2)
})

test.runIf(engine === 'postgres')(
  'a writer whose connection is ended is run again, and writes once',
  async () => {
    const { database, url } = await emptyDatabaseAt()
    let runs = 0
    await database.transaction(async tx => {
      runs++
      await tx.insert(outboxMails).values(mail(`run ${runs}`))
      if (runs === 1) await endConnections(url)
    })
    const rows = await database.db.select({ subject: outboxMails.subject }).from(outboxMails)
    expect(rows).toEqual([{ subject: 'run 2' }])
  },
)

test.runIf(engine === 'postgres')(
  'what a failed statement has undone is never reported as done',
  async () => {
    const { database } = await emptyDatabaseAt()
    const same = { ...mail('twice'), id: 'same' }
    const swallowing = database.transaction(async tx => {
      await tx.insert(outboxMails).values(same)
      await tx
        .insert(outboxMails)
        .values(same)
        .catch(() => undefined)
    })
    await expect(swallowing).rejects.toThrow('the transaction had failed and was rolled back')
    expect(await database.db.select().from(outboxMails)).toEqual([])
  },
)

test.runIf(engine === 'sqlite')(
  'while another process writes, readers are answered and the writer waits',
  async () => {
    const { database, url } = await emptyDatabaseAt()
    const foreign = new SqliteDatabase(url.replace('file:', ''))
    foreign.exec('BEGIN IMMEDIATE')
    const writing = database.transaction(tx => tx.insert(outboxMails).values(mail('waited')))
    const asked = Date.now()
    await sleep(20)
    expect(await database.db.select().from(outboxMails)).toEqual([])
    expect(Date.now() - asked).toBeLessThan(500)
    foreign.exec('COMMIT')
    await writing
    foreign.close()
    expect(await database.db.select().from(outboxMails)).toHaveLength(1)
  },
)
