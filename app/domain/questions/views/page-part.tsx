import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import type { PageTalk } from '../queries/load-page-talk.server'
import { ClarificationList } from './clarification-list'

type PartProps = {
  talk: PageTalk
  challenge: { slug: string; timeZone: string }
  /** questions are still taken */
  open: boolean
}

/** How many clarifications the page of a challenge shows in full. */
const shown = 3

/** On the page of a challenge: the newest clarifications, and the way to all questions and answers. */
export function QuestionsPart({ talk: { answers, clarifications }, challenge, open }: PartProps) {
  const { t } = useI18n()
  const older = clarifications.length - shown
  return (
    <Stack gap={6}>
      <ClarificationList all={clarifications.slice(0, shown)} timeZone={challenge.timeZone} />
      {older > 0 && (
        <p>
          <Link href={`${paths.questions(challenge.slug)}#clarifications`}>
            {t('questions.older', { count: older })}
          </Link>
        </p>
      )}
      <p>
        {answers > 0 ? t('questions.answered_count', { count: answers }) : t('questions.none_yet')}{' '}
        <Link href={paths.questions(challenge.slug)}>
          {t(open ? 'questions.read_or_ask' : 'questions.read')}
        </Link>
      </p>
    </Stack>
  )
}
