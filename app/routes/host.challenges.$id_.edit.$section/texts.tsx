import type { FieldMetadata } from '@conform-to/react'
import { useFetcher, useLoaderData } from '@remix-run/react'
import { type MouseEvent, useState } from 'react'
import type { BriefInput, RulesInput } from '#app/domain/challenges/section-input'
import { RenderedTexts } from '#app/domain/editing/views/rendered-texts'
import type { LocalText } from '#app/domain/shared/local-text'
import { useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Pictures } from './files'
import type { loader } from './route.server'
import { SectionForm } from './section-form'
import { StoredTexts } from './stored-texts'

export function BriefSection() {
  const { t } = useI18n()
  const { content } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<BriefInput>('brief', { brief: content.brief })
  return (
    <>
      <SectionForm form={form} stored={<StoredTexts texts={[content.brief]} />}>
        <MarkdownFields field={fields.brief} legend={t('editing.brief')} hint={t('editing.brief_hint')} />
      </SectionForm>
      <Pictures />
    </>
  )
}

export function RulesSection() {
  const { t } = useI18n()
  const { content, promised } = useLoaderData<typeof loader>()
  const { rules, rulesVersion: number } = content
  const [form, fields] = useServerForm<RulesInput>('rules', { rules })
  return (
    <SectionForm form={form} stored={<StoredTexts texts={[rules]} />}>
      {promised && number > 0 && <Notice title={t('editing.rules_promised', { number, next: number + 1 })} />}
      <MarkdownFields field={fields.rules} legend={t('editing.rules')} hint={t('editing.rules_hint')} />
    </SectionForm>
  )
}

type MarkdownFieldsProps = {
  field: FieldMetadata<LocalText, Record<string, unknown>, string[]>
  legend: string
  hint: string
}

/** Markdown in three languages with a preview: below while it is written, or on a page of its own without script. */
function MarkdownFields({ field, legend, hint }: MarkdownFieldsProps) {
  const { t } = useI18n()
  const preview = useLivePreview()
  return (
    <div className="editor-markdown" onInput={preview.onInput}>
      <LocalTextFields field={field} legend={legend} hint={hint} rows={14} />
      <div>
        <Button
          variant="secondary"
          size="small"
          formAction={paths.markdownPreview()}
          formTarget="_blank"
          onClick={preview.onClick}
        >
          {t('editing.preview_text')}
        </Button>
      </div>
      {preview.rendered && (
        <section className="editor-preview" aria-label={t('editing.preview_text')}>
          <RenderedTexts {...preview.rendered} />
        </section>
      )}
    </div>
  )
}

type Rendered = { texts: { locale: 'az' | 'en' | 'ru'; html: string; problem: string | null }[] }

/** Once opened, the preview follows what is typed. */
function useLivePreview() {
  const fetcher = useFetcher<Rendered>()
  const [timer, setTimer] = useState<ReturnType<typeof setTimeout>>()
  const render = (form: HTMLFormElement | null) => {
    if (form) fetcher.submit(new FormData(form), { method: 'post', action: paths.markdownPreview() })
  }
  return {
    rendered: fetcher.data && 'texts' in fetcher.data ? fetcher.data : null,
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      event.preventDefault()
      render(event.currentTarget.form)
    },
    onInput: (event: { currentTarget: HTMLElement }) => {
      if (!fetcher.data) return
      const form = event.currentTarget.closest('form')
      clearTimeout(timer)
      setTimer(setTimeout(() => render(form), 500))
    },
  }
}
