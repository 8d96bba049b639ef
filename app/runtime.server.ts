import { join } from 'node:path'
import { connect, type Database } from '#db/client.server'
import { config } from './config.server'
import { startWorker } from './jobs/worker.server'
import { createDiskStorage } from './services/storage.disk.server'

/** What lives as long as the process. Kept on globalThis so that live reload does not open it twice. */
declare global {
  var meydanDatabase: Database | undefined
}

globalThis.meydanDatabase ??= connect(config.databaseUrl)

export const database = globalThis.meydanDatabase

/** Uploaded files, by their content. */
export const storage = createDiskStorage(join(config.dataDir, 'files'))

/** Starts the background worker of this process; returns how to stop it. */
export function startJobs(): () => Promise<void> {
  return startWorker(database)
}
