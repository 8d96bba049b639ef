import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { config } from '#app/config.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { loadKeyList, revokeKey } from '#app/services/key-lists.server'
import { loadSigner, type Signer } from '#app/services/signing.server'
import { asSystem } from './system'

const folder = join(config.dataDir, 'keys')

/** `meydan keys list`: prints every key of this instance. Returns the exit code. @unguarded for the operator only. */
export async function listKeys(): Promise<number> {
  const list = await asSystem(ctx => loadKeyList(ctx.db, { own: null, pins: config.trustedKeys }))
  for (const { keyId, since, until, revokedAt, revokedWhy } of list?.keys ?? []) {
    const end = revokedAt ? `revoked ${revokedAt}: ${revokedWhy}` : until ? `until ${until}` : 'in use'
    console.log(`${keyId}  since ${since}  ${end}`)
  }
  return 0
}

/**
 * `meydan keys rotate`: creates a new key, which signs the list with the earlier ones. Returns the exit code.
 * @unguarded for the operator only.
 */
export async function rotateKey(): Promise<number> {
  if (config.signingKey) {
    console.error('The key comes from SIGNING_KEY. Set it to a new one and start again: that rotates it.')
    return 1
  }
  const keyId = await asSystem(async ctx => {
    const old = await signerFor(ctx, false)
    await rename(join(folder, 'signing.pem'), join(folder, `retired-${old.key.keyId}.pem`))
    const next = await signerFor(ctx, true)
    const payload = { keyId: next.key.keyId, before: old.key.keyId }
    await ctx.transaction(tx => record(tx, ctx, { stream: 'platform', kind: 'key.rotated', payload }))
    return next.key.keyId
  })
  console.log(`The new key is ${keyId}. Restart the server now: until then it signs with the old one.`)
  console.log('Put the new fingerprint into TRUSTED_KEYS if you use it, and publish it.')
  return 0
}

/**
 * `meydan keys revoke ID --why …`: revokes a key that someone else may have. Returns the exit code. @unguarded for the
 * operator only.
 */
export async function revoke(keyId: string, why: string): Promise<number> {
  try {
    await asSystem(async ctx => {
      const signer = await signerFor(ctx, false)
      await ctx.transaction(async tx => {
        await revokeKey(tx, { signer, now: ctx.now, keyId, why })
        await record(tx, ctx, { stream: 'platform', kind: 'key.revoked', payload: { keyId } })
      })
    })
  } catch (error) {
    // why: an unknown id is the operator's error, answered with a message
    if (!(error instanceof Refusal)) throw error
    console.error(
      error.kind === 'conflict'
        ? 'This key is in use. Rotate it first: meydan keys rotate'
        : `There is no key ${keyId} in the list.`,
    )
    return 1
  }
  console.log(
    `${keyId} is revoked. Files it signed from now on are wrong; those from before are told to be in doubt.`,
  )
  return 0
}

function signerFor(ctx: Ctx, mayRenew: boolean): Promise<Signer> {
  return loadSigner({
    database: ctx,
    now: ctx.now,
    pem: config.signingKey,
    folder,
    mayRenew,
    pins: config.trustedKeys,
  })
}
