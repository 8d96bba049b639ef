import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { config } from '#app/config.server'
import {
  loadChallengeLedger,
  loadWholeLedger,
} from '#app/domain/catalogue/queries/load-challenge-ledger.server'
import { loadPortable } from '#app/domain/challenge-import/queries/load-portable.server'
import { loadPin } from '#app/domain/ledger/queries/pins.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { loadSigner, type Signer } from '#app/services/signing.server'
import { asSystem } from './system'

/**
 * `meydan export challenge SLUG`: writes the challenge as JSON that `import challenges` reads, to standard output or to
 * a new file in UTF-8. Returns the exit code.
 */
export async function exportChallenge(slug: string, out?: string): Promise<number> {
  try {
    const portable = await asSystem(ctx => loadPortable(ctx, slug))
    return write(JSON.stringify(portable, null, 2), out)
  } catch (error) {
    // why: an unknown slug is the user's error, answered with a message
    if (!(error instanceof Refusal)) throw error
    console.error(`There is no challenge ${slug}`)
    return 1
  }
}

function write(text: string, out: string | undefined): number {
  if (out === undefined) {
    console.log(text)
    return 0
  }
  try {
    writeFileSync(out, `${text}\n`, { flag: 'wx' })
    return 0
  } catch (error) {
    // why: an existing file or a missing folder is the user's error, answered with a message
    console.error(`Cannot write ${out}: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
}

/**
 * `meydan export ledger SLUG`: prints the signed ledger of a challenge, as public as it is now or complete. Returns the
 * exit code. @unguarded for the operator only.
 */
export async function exportLedger(slug: string, whole: boolean): Promise<number> {
  try {
    const file = await asSystem(async ctx => {
      const signer = await signerFor(ctx)
      return whole ? loadWholeLedger(ctx, signer, slug) : loadChallengeLedger(ctx, signer, slug)
    })
    console.log(JSON.stringify(file, null, 2))
    return 0
  } catch (error) {
    // why: an unknown slug is the user's error, answered with a message
    if (!(error instanceof Refusal)) throw error
    console.error(`There is no challenge ${slug} whose ledger is public`)
    return 1
  }
}

/**
 * `meydan export heads`: the newest entry of every ledger, signed, to standard output or to a new file; prints the
 * SHA-256 of the output to standard error. Returns the exit code. @unguarded for the operator only.
 */
export async function exportHeads(out?: string): Promise<number> {
  const pin = await asSystem(async ctx => loadPin(ctx, await signerFor(ctx)))
  const text = JSON.stringify(pin, null, 2)
  const code = write(text, out)
  const fingerprint = createHash('sha256').update(`${text}\n`).digest('hex')
  if (code === 0) console.error(`SHA-256 of this file: ${fingerprint}`)
  return code
}

function signerFor(ctx: Ctx): Promise<Signer> {
  const folder = join(config.dataDir, 'keys')
  return loadSigner({ database: ctx, now: ctx.now, pem: config.signingKey, folder, mayRenew: false })
}
