import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { HandDownInput } from '#app/domain/decisions/input'
import { JudgingPage } from '#app/domain/judging/views/judging-page'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** A declined prize: who is next, before it is handed down. */
export default function DeclinedPrize() {
  const { t, local, format } = useI18n()
  const { challenge, host, prize, declined, handed, next, may } = useLoaderData<typeof loader>()
  const [form] = useServerForm<HandDownInput>('hand-down')
  const at = (instant: Date) => format.instant(instant, challenge.timeZone)
  return (
    <JudgingPage
      challenge={challenge}
      host={host}
      section="decision"
      lead={t('decisions.decline.desk_lead', { team: declined.by, at: at(declined.at) })}
    >
      <Panel id="declined" title={t('decisions.decline.desk', { prize: local(prize) })}>
        {handed && <p>{t('decisions.decline.handed', { team: handed.to, at: at(handed.at) })}</p>}
        {!handed && !may.ok && <Notice title={t(may.reason, may.params)} />}
        {may.ok && next && (
          <ServerForm form={form}>
            <p>{t('decisions.decline.next', { team: next.name })}</p>
            <input type="hidden" name="to" value={next.entryId} />
            <div>
              <Button variant="danger">{t('decisions.decline.hand_down', { team: next.name })}</Button>
            </div>
          </ServerForm>
        )}
      </Panel>
    </JudgingPage>
  )
}
