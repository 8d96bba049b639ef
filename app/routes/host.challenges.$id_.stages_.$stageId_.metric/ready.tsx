import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { DefinitionList } from '#app/ui/definition-list'
import { Field } from '#app/ui/field'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** The set-up that counts: how the rows are split, the sample file, and the host's own solution. */
export function Ready() {
  const { t, format } = useI18n()
  const { desk, groups } = useLoaderData<typeof loader>()
  const { challenge, stage, settings, ready, can } = desk
  if (!settings || !ready?.summary) return null
  const { rows, publicRows, privateRows, labels } = ready.summary
  const named = groups.flatMap(group => group.metrics).find(({ key }) => key === settings.metric)
  return (
    <Panel id="ready" title={t('attempts.ready')}>
      <Stack gap={6}>
        <DefinitionList
          items={[
            {
              term: t('metrics.metric'),
              value: <Link href={paths.metric(settings.metric)}>{named?.name ?? settings.metric}</Link>,
            },
            { term: t('attempts.rows'), value: format.number(rows) },
            {
              term: t('attempts.rows_split'),
              value: t('attempts.split_rows', { open: publicRows, sealed: privateRows }),
            },
            ...(labels
              ? [
                  {
                    term: t('attempts.classes'),
                    value: labels
                      .map(({ name, rows: count }) => `${name}: ${format.number(count)}`)
                      .join(' · '),
                  },
                ]
              : []),
            {
              term: t('attempts.sample'),
              value: (
                <Link href={paths.sample(challenge.slug, stage.id)} document>
                  {t('attempts.sample_get', { size: format.bytes(ready.sampleSize ?? 0) })}
                </Link>
              ),
            },
            ...(ready.baseline && settings.baseline !== null
              ? [
                  {
                    term: t('attempts.baseline'),
                    value: t('attempts.baseline_is', {
                      file: ready.baseline.name,
                      open: format.number(settings.baseline, 6),
                      sealed: format.number(ready.baseline.sealed ?? 0, 6),
                    }),
                  },
                ]
              : []),
          ]}
        />
        {can.set.ok && (
          <Form
            method="post"
            action={paths.stageBaseline(challenge.id, stage.id)}
            encType="multipart/form-data"
            className="form"
          >
            <Field
              id="baseline-file"
              label={t('attempts.baseline_file')}
              hint={t('attempts.baseline_hint')}
              required
            >
              <TextInput type="file" name="file" accept=".csv,.tsv,.txt,.jsonl,.gz" />
            </Field>
            <div>
              <Button variant="secondary">{t('attempts.baseline_score')}</Button>
            </div>
          </Form>
        )}
      </Stack>
    </Panel>
  )
}
