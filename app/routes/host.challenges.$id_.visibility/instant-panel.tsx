import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** The instant of the page: typed, or one of the challenge's own. */
export function InstantPanel() {
  const { t, format } = useI18n()
  const { challenge, local, wrong, stages } = useLoaderData<typeof loader>()
  const zone = format.zone(challenge.timeZone)
  return (
    <Panel id="instant" title={t('visibility.instant_title')}>
      <Stack gap={6}>
        <Form key={local} method="get" className="form">
          <input type="hidden" name="stage" value={stages.hereId} />
          <Field
            id="at"
            label={t('visibility.instant', { zone })}
            error={wrong && t('editing.bad_time')}
            required
          >
            <TextInput name="at" type="datetime-local" defaultValue={local} />
          </Field>
          <div>
            <Button>{t('visibility.show')}</Button>
          </div>
        </Form>
        <Moments />
      </Stack>
    </Panel>
  )
}

function Moments() {
  const { t, format } = useI18n()
  const { challenge, at, moments, stages } = useLoaderData<typeof loader>()
  const set = moments.filter(moment => moment.at !== null)
  const unset = moments.filter(moment => moment.at === null)
  return (
    <nav aria-label={t('visibility.moments')}>
      <ul className="plain-list sight-moments">
        <li>
          <Link href={paths.visibility(challenge.id, { stage: stages.hereId })}>
            {t('visibility.moment.now')}
          </Link>
        </li>
        {set.map(moment => (
          <li key={moment.name}>
            <Link
              href={paths.visibility(challenge.id, { at: moment.local, stage: stages.hereId })}
              aria-current={moment.at?.getTime() === at.getTime() ? 'true' : undefined}
            >
              {t(`visibility.moment.${moment.name}`)}
            </Link>
            <span className="quiet-text">{moment.at && format.instant(moment.at, challenge.timeZone)}</span>
          </li>
        ))}
        {unset.map(moment => (
          <li key={moment.name}>
            <span>{t(`visibility.moment.${moment.name}`)}</span>
            <span className="quiet-text">{t('judging.not_set')}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
