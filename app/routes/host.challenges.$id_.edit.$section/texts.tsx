import type { FieldMetadata } from '@conform-to/react'
import { useLoaderData } from '@remix-run/react'
import type { BriefInput, RulesInput } from '#app/domain/challenges/section-input'
import type { LocalText } from '#app/domain/shared/local-text'
import { useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { MarkdownPreview } from '#app/http/markdown-preview'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'
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
  const { id, content, promised } = useLoaderData<typeof loader>()
  const { rules, rulesVersion: number } = content
  const [form, fields] = useServerForm<RulesInput>('rules', { rules })
  return (
    <SectionForm form={form} stored={<StoredTexts texts={[rules]} />}>
      {promised && number > 0 && <Notice title={t('editing.rules_promised', { number, next: number + 1 })} />}
      <MarkdownFields field={fields.rules} legend={t('editing.rules')} hint={t('editing.rules_hint')} />
      <p>
        <Link href={paths.hostAppeals(id)}>{t('appeals.title')}</Link>
      </p>
    </SectionForm>
  )
}

type MarkdownFieldsProps = {
  field: FieldMetadata<LocalText, Record<string, unknown>, string[]>
  legend: string
  hint: string
}

/** Markdown in three languages with toolbars and one preview. */
function MarkdownFields({ field, legend, hint }: MarkdownFieldsProps) {
  return (
    <div className="editor-markdown">
      <LocalTextFields field={field} legend={legend} hint={hint} rows={14} markdown />
      <MarkdownPreview name={field.name} label={legend} />
    </div>
  )
}
