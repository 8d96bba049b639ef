import { revokeCertificate } from '#app/domain/certificates/commands/revoke-certificate.server'
import { RevocationInput } from '#app/domain/certificates/input'
import { loadRevocable } from '#app/domain/certificates/queries/load-revocable.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadRevocable(ctx, { challengeId: params.id ?? '', certificateId: params.certificateId ?? '' })),
  title: pageTitle(ctx, 'certificates.revoke_title'),
}))

export const action = formAction(RevocationInput, async (ctx, { reason }, { params }) => {
  const challengeId = params.id ?? ''
  await revokeCertificate(ctx, { challengeId, certificateId: params.certificateId ?? '', reason })
  return redirectWith(paths.hostCertificates(challengeId), 'success', 'certificates.revoked_done')
})
