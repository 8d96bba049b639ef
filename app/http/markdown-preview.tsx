import { useFetcher } from '@remix-run/react'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { VisuallyHidden } from '#app/ui/hidden'
import { type RenderedText, RenderedTexts } from './rendered-texts'

type MarkdownPreviewProps = {
  /** the field, or the beginning of the names of its languages: `brief`, `answers.x` */
  name: string
  label: string
}

/**
 * A button that shows Markdown as readers will see it: below, following what is typed, or in a new window without
 * script.
 */
export function MarkdownPreview({ name, label }: MarkdownPreviewProps) {
  const { t } = useI18n()
  const button = useRef<HTMLDivElement>(null)
  const { rendered, isOpen, toggle } = useLivePreview(name, () => button.current?.closest('form') ?? null)
  return (
    <>
      <div className="markdown-preview-button" ref={button}>
        <Button
          variant="quiet"
          size="small"
          name="preview"
          value={name}
          formAction={paths.markdownPreview()}
          formEncType="application/x-www-form-urlencoded"
          formTarget="_blank"
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {t(isOpen ? 'markdown.preview_close' : 'markdown.preview')}
          <VisuallyHidden>{label}</VisuallyHidden>
        </Button>
      </div>
      {isOpen && rendered && (
        <section className="markdown-preview" aria-label={t('markdown.preview')}>
          <RenderedTexts texts={rendered} />
        </section>
      )}
    </>
  )
}

/** Once opened, the preview follows what is typed. */
function useLivePreview(name: string, findForm: () => HTMLFormElement | null) {
  const fetcher = useFetcher<{ texts?: RenderedText[] }>()
  const [isOpen, setOpen] = useState(false)
  const render = useRef(() => {})
  render.current = () => {
    const form = findForm()
    if (form) fetcher.submit(sent(form, name), { method: 'post', action: paths.markdownPreview() })
  }
  useEffect(() => {
    if (!isOpen) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const onInput = ({ target }: Event) => {
      if (!(target instanceof HTMLTextAreaElement) || !isPart(target.name, name)) return
      clearTimeout(timer)
      timer = setTimeout(() => render.current(), 500)
    }
    document.addEventListener('input', onInput)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('input', onInput)
    }
  }, [isOpen, name])
  return {
    rendered: fetcher.data?.texts ?? null,
    isOpen,
    toggle: (event: MouseEvent) => {
      event.preventDefault()
      if (!isOpen) render.current()
      setOpen(!isOpen)
    },
  }
}

/** Only the texts of the preview: the form may be long, and have files. */
function sent(form: HTMLFormElement, name: string): FormData {
  const body = new FormData()
  body.set('preview', name)
  for (const [field, value] of new FormData(form))
    if (typeof value === 'string' && isPart(field, name)) body.set(field, value)
  return body
}

function isPart(field: string, name: string): boolean {
  return field === name || field.startsWith(`${name}.`)
}
