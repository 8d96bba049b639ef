import { loadPublicTitles } from '#app/domain/catalogue/queries/load-public-titles.server'
import { findCertificate } from '#app/domain/certificates/queries/find-certificate.server'
import { trustedIn } from '#app/domain/ledger/key-times'
import { z } from '#app/domain/shared/input'
import { orNotFound } from '#app/domain/shared/refusal'
import { consume, inTurn, readerOf } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { translate } from '#app/i18n/catalogues'
import { messageRef } from '#app/i18n/translate'
import { paths } from '#app/paths'
import { compute } from '#app/queue/compute.server'
import { publicKeysAt } from '#app/runtime.server'

const maxCharacters = 5_000_000
const tooLarge = messageRef('ledger.too_large')

/** One of the two; the file comes first. */
const Proof = z
  .strictObject({
    file: z
      .instanceof(File)
      .refine(file => file.size <= maxCharacters, tooLarge)
      .optional(),
    text: z.string().max(maxCharacters, tooLarge).optional(),
  })
  .refine(({ file, text }) => file !== undefined || text !== undefined, {
    path: ['file'],
    error: messageRef('ledger.nothing'),
  })

export const loader = pageLoader(async (ctx, { url }) => {
  const t = translate(ctx.locale)
  const file = orNotFound(await publicKeysAt(ctx.now))
  const { keyId, since } = file
  const code = (url.searchParams.get('code') ?? '').slice(0, 100)
  return {
    /** of a certificate, from its QR code or typed */
    code,
    certificate: code ? await findCertificate(ctx, code) : null,
    key: { keyId, since: new Date(since) },
    trusted: trustedIn(file),
    titles: await loadPublicTitles(ctx),
    head: {
      title: t('ledger.title'),
      description: t('ledger.lead'),
      origin: ctx.origin,
      path: paths.verify(),
    },
  }
})

/** For browsers that cannot check by themselves; nothing of what is sent is stored. */
export const action = formAction(Proof, async (ctx, { file, text = '' }, { address }) => {
  await consume('proofAddress', address)
  const trusted = trustedIn(orNotFound(await publicKeysAt(ctx.now)))
  const proof = { text: file ? await file.text() : text, trusted }
  const report = await inTurn(readerOf(ctx, address), () => compute('verify', proof))
  return Response.json({ report })
})
