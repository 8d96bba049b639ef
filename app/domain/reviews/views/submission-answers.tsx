import type { FormField } from '#app/domain/challenges/content'
import type { Answers } from '#app/domain/submissions/answers'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'
import { Prose } from '#app/ui/prose'

type File = { id: string; name: string; size: number | null; copy: 'cleaned' | 'as_is' | null }
type SubmissionAnswersProps = {
  form: readonly FormField[]
  answers: Answers
  /** the long answers, by field */
  html: Record<string, string>
  files: readonly File[]
  /** by field: how many of its files are withheld, or 1 for a text */
  withheld?: Record<string, number>
}

/** A team's submission, question by question. */
export function SubmissionAnswers({ form, answers, html, files, withheld = {} }: SubmissionAnswersProps) {
  const { t, local } = useI18n()
  return (
    <div className="judged-answers">
      {form.map(field => (
        <section key={field.id} className="judged-answer">
          <h3 className="judged-question">{local(field.label)}</h3>
          <Answer field={field} answer={answers[field.id]} html={html[field.id]} files={files} />
          {!answers[field.id] && !withheld[field.id] && (
            <p className="quiet-text">{t('judging.no_answer')}</p>
          )}
          <Withheld field={field} count={withheld[field.id] ?? 0} />
        </section>
      ))}
    </div>
  )
}

function Withheld({ field, count }: { field: FormField; count: number }) {
  const { t } = useI18n()
  if (count === 0) return null
  return (
    <p className="quiet-text">
      {field.kind === 'file' ? t('reviews.files_withheld', { count }) : t('reviews.text_withheld')}
    </p>
  )
}

type AnswerProps = {
  field: FormField
  answer: Answers[string] | undefined
  html: string | undefined
  files: readonly File[]
}

function Answer({ field, answer, html, files }: AnswerProps) {
  const { local } = useI18n()
  if (!answer) return null
  if (html) return <Prose html={html} />
  if ('files' in answer) return <Files files={files.filter(file => answer.files.includes(file.id))} />
  if ('choice' in answer)
    return <p>{local(field.options.find(option => option.id === answer.choice)?.label ?? {})}</p>
  if (field.kind === 'link' && /^https?:\/\//.test(answer.text))
    return (
      <p>
        <a href={answer.text} rel="noreferrer nofollow" target="_blank">
          {answer.text}
        </a>
      </p>
    )
  return <p className="written">{answer.text}</p>
}

function Files({ files }: { files: readonly File[] }) {
  const { t, format } = useI18n()
  return (
    <ul>
      {files.map(file => (
        <li key={file.id}>
          <Link href={paths.submissionFile(file.id)} document>
            {file.name}
          </Link>{' '}
          {file.size !== null && <span className="quiet-text">{format.bytes(file.size)}</span>}{' '}
          {file.copy && <span className="quiet-text">{t(`reviews.copy_${file.copy}`)}</span>}
        </li>
      ))}
    </ul>
  )
}
