import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { FinalistsList } from '#app/domain/catalogue/views/finalists'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { NowOrLater } from '#app/domain/challenges/views/now-or-later'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** The page before it is announced who advances: what everyone will see, what happens, and when. */
export default function StageRelease() {
  const { t, local } = useI18n()
  const { challenge, host, stage, next, preview } = useLoaderData<typeof loader>()
  return (
    <DeskPage
      challenge={challenge}
      host={host}
      tab="decision"
      title={t('decisions.advance.check_title')}
      lead={t('decisions.advance.check_page_lead', { from: local(stage.name), to: local(next.name) })}
    >
      <section className="result-preview" aria-labelledby="preview">
        <h2 id="preview">{t('decisions.publish.preview')}</h2>
        <FinalistsList groups={[preview]} zone={challenge.timeZone} />
      </section>
      <Panel id="release" title={t('decisions.advance.release')}>
        <Announce />
      </Panel>
    </DeskPage>
  )
}

function Announce() {
  const { t, format } = useI18n()
  const { challenge, stage, next, tomorrow, twoPeople, decidedAt, mailed } = useLoaderData<typeof loader>()
  return (
    <Form method="post" action={paths.advancementRelease(challenge.id, stage.id)} className="form">
      <input type="hidden" name="decidedAt" value={decidedAt.toISOString()} />
      <ul>
        <li>{t('decisions.advance.release_lead')}</li>
        <li>{t('decisions.advance.mails', mailed)}</li>
        {next.opensAt && (
          <li>
            {t('decisions.advance.next_opens', { at: format.instant(next.opensAt, challenge.timeZone) })}
          </li>
        )}
        <li>{t('decisions.advance.undo')}</li>
        {twoPeople && <li>{t('decisions.award.two_people_lead')}</li>}
      </ul>
      <NowOrLater id="release" timeZone={challenge.timeZone} at={tomorrow} chosen="later" />
      <Cluster>
        <Button>{t(twoPeople ? 'decisions.award.propose_release' : 'decisions.advance.release_act')}</Button>
        <LinkButton variant="quiet" href={paths.advancement(challenge.id, stage.id)}>
          {t('decisions.publish.back')}
        </LinkButton>
      </Cluster>
    </Form>
  )
}
