import { Form } from '@remix-run/react'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import type { PictureSize } from '#app/services/picture-limits'
import { maxPictureBytes } from '#app/services/picture-limits'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Cluster } from '#app/ui/layout'
import type { PictureInput } from '../input'
import type { ShownPicture } from '../picture'

type PictureFormProps = { picture: ShownPicture | null; least: PictureSize }

/** Sets a picture with its alternative text; without a file the stored picture keeps its content. */
export function PictureForm({ picture, least }: PictureFormProps) {
  const { t, format } = useI18n()
  const [form, fields] = useServerForm<Pick<PictureInput, 'file' | 'alt'>>('picture', {
    alt: picture?.alt ?? {},
  })
  return (
    <>
      <ServerForm form={form} upload>
        <FormField
          field={fields.file}
          label={t(picture ? 'uploads.picture.other' : 'uploads.picture.file')}
          hint={t('uploads.picture.hint', { limit: format.bytes(maxPictureBytes), ...least })}
          optional={picture !== null}
        >
          <TextInput {...typed(fields.file)} type="file" accept="image/jpeg,image/png,image/webp" />
        </FormField>
        <LocalTextFields
          field={fields.alt}
          legend={t('uploads.picture.alt')}
          hint={t('uploads.picture.alt_hint')}
        />
        <div>
          <Button>{t('form.save')}</Button>
        </div>
      </ServerForm>
      {picture && (
        <Form method="post" encType="multipart/form-data">
          <Cluster>
            <Button variant="danger" name="act" value="remove">
              {t('uploads.picture.remove')}
            </Button>
          </Cluster>
        </Form>
      )}
    </>
  )
}
