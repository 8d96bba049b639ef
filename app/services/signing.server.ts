import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { config } from '#app/config.server'
import { keyIdOf, type PublicKey } from '#app/domain/ledger/documents'
import { newId } from '#app/domain/shared/ids'
import { log } from '#app/log.server'
import type { Database } from '#db/client.server'
import { signingKeys } from '#db/schema'
import { ensureListed } from './key-lists.server'

/** Signs for the instance with Ed25519. */
export type Signer = { key: PublicKey; sign: (text: string) => string }

const opened = new WeakMap<Database, Promise<Signer>>()

/** This instance's signer, opened on first use and kept. */
export function openSigner(database: Database, now: Date): Promise<Signer> {
  const signer =
    opened.get(database) ??
    loadSigner({
      database,
      now,
      pem: config.signingKey,
      folder: join(config.dataDir, 'keys'),
      mayRenew: config.mayReplaceKey,
      pins: config.trustedKeys,
    })
  opened.set(database, signer)
  signer.catch(() => opened.delete(database))
  return signer
}

type Source = {
  database: Pick<Database, 'db' | 'transaction'>
  now: Date
  /** the private key, where a setting contains it */
  pem: string | null
  /** the folder where it is stored otherwise */
  folder: string
  /** whether a lost key may be replaced without asking */
  mayRenew: boolean
  /** fingerprints of keys that the settings pin; null where none are */
  pins?: readonly string[] | null
}

/**
 * The key of the setting, else of the folder, else a new one; stores its public half in the database and in the signed
 * list.
 */
export async function loadSigner(source: Source): Promise<Signer> {
  const file = join(source.folder, 'signing.pem')
  const pem = source.pem ?? (await readIfThere(file)) ?? (await makeKey(source, file))
  const signer = createSigner(createPrivateKey(pem))
  const { keyId, publicKey } = signer.key
  await source.database.transaction(async tx => {
    await tx.insert(signingKeys).values({ keyId, publicKey, since: source.now }).onConflictDoNothing()
    await ensureListed(tx, { signer, now: source.now, pins: source.pins ?? null })
  })
  return signer
}

export function createSigner(privateKey: KeyObject): Signer {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('the signing key must be an Ed25519 key')
  const publicKey = rawPublicKey(privateKey)
  const keyId = keyIdOf(createHash('sha256').update(publicKey).digest('hex'))
  return {
    key: { keyId, algorithm: 'Ed25519', publicKey },
    sign: text => sign(null, Buffer.from(text), privateKey).toString('base64'),
  }
}

function rawPublicKey(privateKey: KeyObject): string {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  return Buffer.from(x, 'base64url').toString('base64')
}

/** An instance that has signed before has issued receipts, so a second key is created only on explicit request. */
async function makeKey({ database, folder, mayRenew }: Source, file: string): Promise<string> {
  const [known] = await database.db.select({ keyId: signingKeys.keyId }).from(signingKeys).limit(1)
  if (known) {
    const lost = `the signing key ${known.keyId} is not in ${file}`
    if (!mayRenew) throw new Error(`${lost}: bring it back from a backup, or set SIGNING_KEY`)
    log.warn(`${lost}; a new one is made`)
  }
  const { privateKey } = generateKeyPairSync('ed25519')
  await writeOnce(folder, file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
  return readFile(file, 'utf8')
}

/** Written completely before it gets its name, and never over a file of another process. */
async function writeOnce(folder: string, file: string, pem: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = join(folder, `${newId()}.tmp`)
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(pem)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await link(draft, file).catch(ignore('EEXIST'))
  await rm(draft)
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(ignore('ENOENT'))
}

function ignore(code: string) {
  return (error: NodeJS.ErrnoException): undefined => {
    if (error.code !== code) throw error
  }
}
