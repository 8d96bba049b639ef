import { setCertificateTerms } from '#app/domain/certificates/commands/set-certificate-terms.server'
import { TermsInput } from '#app/domain/certificates/input'
import { loadCertificateDesk } from '#app/domain/certificates/queries/load-certificate-desk.server'
import { pageNumber } from '#app/domain/shared/pages'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  ...(await loadCertificateDesk(ctx, params.id ?? '', pageNumber(url.searchParams))),
  title: pageTitle(ctx, 'certificates.desk'),
}))

export const action = formAction(TermsInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  await setCertificateTerms(ctx, { ...input, challengeId })
  return redirectWith(paths.hostCertificates(challengeId), 'success', 'certificates.saved')
})
