import type { Registry } from 'prom-client'
import { connect, type Database } from '#db/client.server'
import { config } from './config.server'
import type { KeyFile } from './domain/ledger/key-list'
import { loadKeys } from './domain/ledger/queries/load-keys.server'
import { loadNewestInstant } from './domain/ledger/queries/load-newest-instant.server'
import { log } from './log.server'
import { createGauges } from './monitoring/gauges.server'
import { measures } from './monitoring/measures.server'
import { watched } from './monitoring/watched-database.server'
import { createScan } from './services/malware-scan.server'
import { openSigner, type Signer } from './services/signing.server'
import { createDiskStorage } from './services/storage.disk.server'
import { startWorker } from './worker/worker.server'

/** Objects that live as long as the process. Stored on globalThis so that live reload does not open them twice. */
declare global {
  var meydanDatabase: Database | undefined
}

globalThis.meydanDatabase ??= watched(connect(config.databaseUrl))

export const database = globalThis.meydanDatabase

/** The text that Prometheus reads, as of now; null where no figures are asked for. */
export const readFigures = measures && figuresOf(measures.registry)

function figuresOf(registry: Registry) {
  const refresh = createGauges(registry, database)
  return async () => {
    await refresh()
    return { type: registry.contentType, text: await registry.metrics() }
  }
}

const scan =
  config.clamd &&
  createScan({
    address: config.clamd,
    report: reason => log.error({ reason }, 'the scanner for malware gave no verdict'),
  })

/** Uploaded files, by their content. */
export const storage = createDiskStorage(config.filesDir, { ...config.files, ...(scan ? { scan } : {}) })

/** Signs in the instance's name; creates the key on first use. */
export function signerAt(now: Date): Promise<Signer> {
  return openSigner(database, now)
}

/** Starts the background worker of this process; returns how to stop it. */
export function startJobs(): () => Promise<void> {
  return startWorker(database)
}

/** The public keys of this instance. They are available without the private key, so that files can be checked. */
export async function publicKeysAt(now: Date): Promise<KeyFile | null> {
  // why: a missing private key is reported at start; checking a file needs only the public keys
  const signer = await signerAt(now).catch(() => null)
  return loadKeys(database.db, { own: signer?.key.keyId ?? null, pins: config.trustedKeys })
}

/**
 * A message why this process must not serve yet: the signing key is missing. Logs a clock that was set back. @unguarded
 */
export async function startProblem(now: Date): Promise<string | null> {
  const newest = await loadNewestInstant(database.db)
  if (newest && newest > now)
    log.warn({ newest, now }, 'the ledger holds an instant that lies ahead of the clock of this machine')
  try {
    await signerAt(now)
    return null
  } catch (error) {
    // why: the operator must restore a missing or unreadable key, so the message says which
    return `Refusing to serve: ${error instanceof Error ? error.message : String(error)}`
  }
}
