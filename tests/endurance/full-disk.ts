import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '#db/client.server'
import { integrityFaults } from '#db/integrity.server'
import { outboxMails } from '#db/schema'
import { serveOver } from '#tests/support/served'
import { verified } from './verified'
import { buildWorld, type Place } from './world'
import { compare, errorsOf, nothingTold, write } from './writing'

type Params = { megabytes: number; writers: number }

/** Fills the disk of the database under writers, and frees it: on SQLite, on a disk of its own, which needs root. */
export async function fullDisk({ dataDir }: Place, { megabytes, writers }: Params) {
  const disk = join(dataDir, '..', 'small-disk')
  mkdirSync(disk, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk])
  try {
    return await fill({ databaseUrl: `file:${join(disk, 'meydan.db')}`, dataDir }, { disk, writers })
  } finally {
    execFileSync('umount', ['-l', disk])
  }
}

async function fill(place: Place, { disk, writers }: { disk: string; writers: number }) {
  const all = (await buildWorld(place, writers)).map(nothingTold)
  const served = await serveOver({ ...place, env: { MIN_FREE_MB: '0', LOG_LEVEL: 'silent' } })
  const until = { over: false }
  const writing = Promise.all(
    all.map(told => write(told, { origin: served.origin, goOn: () => !until.over })),
  )
  const counted = () => all.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)
  for (let tries = 0; tries < 200 && counted() === 0; tries++) await pause(100)
  const ballast = takeAllRoom(join(disk, 'ballast'))
  // a busy machine may need seconds for the first answers
  for (let tries = 0; tries < 200 && Object.keys(errorsOf(all)).length === 0; tries++) await pause(100)
  await pause(1_000)
  const whileFull = { errors: errorsOf(all), acknowledged: counted() }
  const reads = await Promise.all(
    ['/', '/challenges', '/health'].map(async path => (await fetch(served.origin + path)).status),
  )
  const mails = await countMails(place)
  ballast.remove()
  for (let tries = 0; tries < 300 && counted() < whileFull.acknowledged + writers; tries++) await pause(100)
  for (let tries = 0; tries < 300 && (await countMails(place)) === mails; tries++) await pause(100)
  until.over = true
  await writing
  const afterwards = counted() - whileFull.acknowledged
  await pause(1_000)
  const outcome = {
    ...(await compare(place, all)),
    whileFull,
    reads,
    acknowledgedAfterwards: afterwards,
    mailsAfterwards: (await countMails(place)) - mails,
    integrity: (await integrityFaults(place.databaseUrl)).length === 0,
    verified: await verified(place),
  }
  served.stop()
  return outcome
}

/** Writes a file until nothing fits any more. */
function takeAllRoom(path: string) {
  const file = openSync(path, 'w')
  for (let size = 1_000_000; size >= 1; ) {
    try {
      writeSync(file, Buffer.alloc(size))
    } catch {
      // why: the disk is full for this size; a smaller piece may still fit
      size = Math.floor(size / 2)
    }
  }
  closeSync(file)
  return { remove: () => rmSync(path) }
}

async function countMails({ databaseUrl }: Place): Promise<number> {
  const database = connect(databaseUrl)
  const count = await database.db.$count(outboxMails)
  await database.close()
  return count
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
