import { connect, type Database } from '#db/client.server'
import { config } from './config.server'
import { startWorker } from './jobs/worker.server'
import { openSigner, type Signer } from './services/signing.server'
import { createDiskStorage } from './services/storage.disk.server'

/** What lives as long as the process. Kept on globalThis so that live reload does not open it twice. */
declare global {
  var meydanDatabase: Database | undefined
}

globalThis.meydanDatabase ??= connect(config.databaseUrl)

export const database = globalThis.meydanDatabase

/** Uploaded files, by their content. */
export const storage = createDiskStorage(config.filesDir)

/** Signs in the instance's name; the key is made at first need. */
export function signerAt(now: Date): Promise<Signer> {
  return openSigner(database, now)
}

/** Starts the background worker of this process; returns how to stop it. */
export function startJobs(): () => Promise<void> {
  return startWorker(database)
}
