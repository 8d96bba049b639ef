import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** Whether results, stage decisions and payouts require two people; owners change it, all members see it. */
export function TwoPeople() {
  const { t, format } = useI18n()
  const { institution, can } = useLoaderData<typeof loader>()
  const { twoPeopleSince: since } = institution
  return (
    <Panel id="two-people" title={t('institutions.two_people')}>
      <p>
        {since
          ? t('institutions.two_people_on', { at: format.instant(since) })
          : t('institutions.two_people_off')}
      </p>
      {can.setTwoPeople && (
        <Form method="post" action={paths.hostInstitutionTwoPeople(institution.id)} className="form">
          <Checkbox
            id="two-people-required"
            name="required"
            label={t('institutions.two_people_label')}
            hint={t('institutions.two_people_hint')}
            defaultChecked={since !== null}
          />
          <Button variant="secondary">{t('form.save')}</Button>
        </Form>
      )}
    </Panel>
  )
}
