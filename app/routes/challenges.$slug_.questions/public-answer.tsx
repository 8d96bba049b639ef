import type { useLoaderData } from '@remix-run/react'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import type { loader } from './route.server'

type Answer = ReturnType<typeof useLoaderData<typeof loader>>['answers'][number]

/** A question as everyone reads it, with the host's answer; of a hidden one the reason. */
export function PublicAnswer({ answer, timeZone }: { answer: Answer; timeZone: string }) {
  const { t, format } = useI18n()
  const { number, question, text, answeredAt, hiddenAt, hideReason } = answer
  return (
    <article className="talk-item" id={`answer-${number}`}>
      <p className="talk-meta">
        <span className="talk-number">{t('questions.number', { number: number ?? 0 })}</span>
        <time dateTime={answeredAt.toISOString()}>{format.instant(answeredAt, timeZone)}</time>
      </p>
      {hiddenAt ? (
        <p className="quiet-text">
          {t('questions.hidden_at', { at: format.instant(hiddenAt, timeZone) })}{' '}
          <Written text={hideReason ?? {}} />
        </p>
      ) : (
        <>
          <h3 className="talk-question pre-line">
            <Written text={question} />
          </h3>
          <p className="pre-line">
            <Written text={text} />
          </p>
        </>
      )}
    </article>
  )
}
