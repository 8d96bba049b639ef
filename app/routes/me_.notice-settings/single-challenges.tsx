import { Form, useLoaderData } from '@remix-run/react'
import { frequencies } from '#app/domain/notices/frequency'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Select } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** Exceptions for single challenges, each a form of its own. */
export function SingleChallenges() {
  const { t, local } = useI18n()
  const { challenges } = useLoaderData<typeof loader>()
  if (challenges.length === 0) return null
  return (
    <Panel id="challenges" title={t('notices.single')}>
      <Stack gap={4}>
        <p>{t('notices.single_lead')}</p>
        <div className="field-rows">
          {challenges.map(({ id, title, frequency }) => (
            <Form method="post" action={paths.challengeMails()} className="field-row" key={id}>
              <input type="hidden" name="challengeId" value={id} />
              <Field id={`frequency-${id}`} label={local(title)}>
                <Select
                  name="frequency"
                  defaultValue={frequency ?? 'as_usual'}
                  options={[
                    { value: 'as_usual', label: t('notices.as_usual') },
                    ...frequencies.map(value => ({ value, label: t(`notices.frequency.${value}`) })),
                  ]}
                />
              </Field>
              <Button
                variant="secondary"
                size="small"
                aria-label={t('notices.save_for', { name: local(title) })}
              >
                {t('notices.save')}
              </Button>
            </Form>
          ))}
        </div>
      </Stack>
    </Panel>
  )
}
