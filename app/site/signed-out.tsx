import { Form } from '@remix-run/react'
import type { TypedAgain } from '#app/http/typed-again'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Details } from '#app/ui/details'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'

/** Texts of at least this many characters are shown; shorter values are numbers, choices and ids. */
const shownFrom = 15

/**
 * A form that was sent without a session: the person signs in in another tab and sends the same form again from here,
 * with or without JavaScript.
 */
export function SignedOut({ typed }: { typed: TypedAgain }) {
  const { t } = useI18n()
  const texts = typed.fields.filter(([, text]) => text.length >= shownFrom)
  return (
    <Stack gap={4}>
      <ol>
        <li>
          <Link href={paths.signIn()} target="_blank">
            {t('autosave.signed_out_sign_in')}
          </Link>
        </li>
        <li>{t('autosave.signed_out_come_back')}</li>
      </ol>
      {typed.files && <p>{t('autosave.signed_out_files')}</p>}
      <Form method="post" action={typed.action} encType="multipart/form-data">
        {typed.fields.map(([name, text], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a form may send one name several times, in an order
          <input key={index} type="hidden" name={name} value={text} />
        ))}
        <Button>{t('autosave.send_again')}</Button>
      </Form>
      {texts.length > 0 && (
        <Details summary={t('autosave.typed')}>
          {texts.map(([name, text]) => (
            <p key={name} className="pre-line">
              {text}
            </p>
          ))}
        </Details>
      )}
    </Stack>
  )
}
