import { Form } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Field } from '#app/ui/field'
import { Page, Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'

/** What was typed on joining: only the person who typed it sees it again. */
export type Joining = { fields: [name: string, text: string][]; email: string }

/** Says where the mail went; it can be sent again, or to another address. */
export function Sent({ joining }: { joining: Joining }) {
  const { t } = useI18n()
  const { email, fields } = joining
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead title={t('people.join.sent_title')} />
        <Notice kind="success" title={t('people.join.sent_to', { email })}>
          {t('people.join.sent_hint')}
        </Notice>
        <Form method="post" action={paths.join()}>
          <Typed fields={[...fields, ['email', email]]} />
          <Button variant="secondary">{t('people.join.send_again')}</Button>
        </Form>
        <Details summary={t('people.join.change_address')}>
          <Form method="post" action={paths.join()} className="form">
            <Typed fields={fields} />
            <Field id="joined-email" label={t('people.account.email')} required>
              <TextInput name="email" type="email" autoComplete="email" defaultValue={email} />
            </Field>
            <div>
              <Button variant="secondary">{t('people.join.send_there')}</Button>
            </div>
          </Form>
        </Details>
      </Stack>
    </Page>
  )
}

function Typed({ fields }: { fields: Joining['fields'] }) {
  return (
    <>
      {fields.map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
    </>
  )
}
