import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Decrypter, Encrypter } from 'age-encryption'

type Bytes = AsyncIterable<Uint8Array>
export type Cipher = { encrypt: (content: Bytes) => Promise<Bytes> }
export type Opener = { decrypt: (content: Bytes) => Promise<Bytes> }

/** Encrypts for all recipients (`age1…`) with age; null for none. Throws for one that is no recipient. */
export async function cipherFor(recipients: readonly string[]): Promise<Cipher | null> {
  if (recipients.length === 0) return null
  const encrypter = new Encrypter()
  for (const each of recipients) add(() => encrypter.addRecipient(each), `${each} is no recipient of age`)
  return { encrypt: async content => Readable.from(await encrypter.encrypt(streamOf(content))) }
}

/** Decrypts with the identities (`AGE-SECRET-KEY-…`) in a file that `age-keygen` wrote. */
export async function openerFrom(identityFile: string): Promise<Opener> {
  const lines = (await readFile(identityFile, 'utf8')).split(/\r?\n/).map(line => line.trim())
  const identities = lines.filter(line => line !== '' && !line.startsWith('#'))
  if (identities.length === 0) throw new Error(`there is no identity in ${identityFile}`)
  const decrypter = new Decrypter()
  for (const each of identities)
    add(() => decrypter.addIdentity(each), `a line of ${identityFile} is no identity of age`)
  return { decrypt: async content => Readable.from(await decrypter.decrypt(streamOf(content))) }
}

function add(act: () => void, problem: string): void {
  try {
    act()
  } catch {
    // why: the library's error may repeat the secret
    throw new Error(problem)
  }
}

function streamOf(content: Bytes): ReadableStream<Uint8Array> {
  const chunks = content[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async controller => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
    cancel: async () => {
      await chunks.return?.()
    },
  })
}
