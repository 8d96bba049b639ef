import { issueCertificate } from '#app/domain/certificates/commands/issue-certificate.server'
import { IssueInput } from '#app/domain/certificates/input'
import { loadMyCertificates } from '#app/domain/certificates/queries/load-my-certificates.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { buttonAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async ctx => ({
  ...(await loadMyCertificates(ctx)),
  title: pageTitle(ctx, 'certificates.mine'),
}))

export const action = buttonAction(IssueInput, async (ctx, input) => {
  const code = await issueCertificate(ctx, input)
  return redirectWith(`${paths.myCertificates()}#${code}`, 'success', 'certificates.taken')
})
