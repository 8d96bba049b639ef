import { useLoaderData } from '@remix-run/react'
import { printedCode } from '#app/domain/certificates/code'
import type { FoundCertificate } from '#app/domain/certificates/queries/find-certificate.server'
import { Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { DefinitionList } from '#app/ui/definition-list'
import { Field } from '#app/ui/field'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** A certificate by its code: what it states, or why it is not valid. Needs no script: the code is in the address. */
export function CertificateCheck() {
  const { t } = useI18n()
  const { code, certificate } = useLoaderData<typeof loader>()
  return (
    <Panel id="certificate" title={t('certificates.verify_title')}>
      <Stack gap={4}>
        {code !== '' && (certificate ? <Found certificate={certificate} /> : <Unknown />)}
        <form method="get" action={paths.verify()}>
          <Stack gap={4}>
            <Field id="code" label={t('certificates.code')} hint={t('certificates.verify_lead')}>
              <TextInput
                name="code"
                width="medium"
                defaultValue={code}
                maxLength={40}
                autoComplete="off"
                spellCheck={false}
              />
            </Field>
            <div>
              <Button variant="secondary">{t('certificates.verify_submit')}</Button>
            </div>
          </Stack>
        </form>
      </Stack>
    </Panel>
  )
}

function Unknown() {
  const { t } = useI18n()
  return (
    <Notice kind="error" title={t('certificates.unknown')}>
      {t('certificates.unknown_text')}
    </Notice>
  )
}

function Found({ certificate }: { certificate: FoundCertificate }) {
  const { t, format } = useI18n()
  const { statement, revokedAt } = certificate
  if (revokedAt)
    return (
      <Notice kind="error" title={t('certificates.revoked', { at: format.instant(revokedAt) })}>
        <Revoked certificate={certificate} />
      </Notice>
    )
  if (!statement)
    return (
      <Notice kind="warn" title={t('certificates.erased')}>
        {t('certificates.erased_text')}
      </Notice>
    )
  return (
    <>
      <Notice kind="success" title={t('certificates.valid')}>
        {t('certificates.valid_text')}
      </Notice>
      <Stated statement={statement} code={certificate.code} />
    </>
  )
}

function Revoked({ certificate: { revokedCause, revokedReason } }: { certificate: FoundCertificate }) {
  const { t, local } = useI18n()
  if (revokedCause === 'replaced') return t('certificates.revoked.replaced')
  if (revokedCause === 'corrected') return t('certificates.revoked.corrected')
  return [t('certificates.revoked.decided'), revokedReason ? local(revokedReason) : ''].join(' ')
}

type StatedProps = { statement: NonNullable<FoundCertificate['statement']>; code: string }

function Stated({ statement, code }: StatedProps) {
  const { t, local, format } = useI18n()
  const { kind, name, team, challenge, title, institution, prizes, amount, place } = statement
  const worth = amount ? format.money(amount.amount, amount.currency) : ''
  const won = [prizes.map(local).join(', '), worth].filter(Boolean).join(' · ')
  const items = [
    { term: t('certificates.kind'), value: t(`certificates.title.${kind}`) },
    { term: t('certificates.name'), value: name },
    team ? { term: t('leaderboards.team'), value: team } : null,
    {
      term: t('certificates.challenge'),
      value: (
        <>
          <Link href={paths.results(challenge)}>
            <Local text={title} />
          </Link>
          , {local(institution)}
        </>
      ),
    },
    won ? { term: t('decisions.award.prize'), value: won } : null,
    place && won ? { term: t('certificates.place'), value: place } : null,
    { term: t('certificates.issued'), value: format.date(new Date(statement.issuedAt)) },
    { term: t('certificates.code'), value: <code className="hash">{printedCode(code)}</code> },
  ]
  return <DefinitionList items={items.filter(item => item !== null)} />
}
