import { Form, useLoaderData } from '@remix-run/react'
import { useMissingText } from '#app/domain/editing/views/missing-text'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Field } from '#app/ui/field'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'
import { Run } from './run'

/** The state in a sentence, what is missing line by line, and the next action. */
export function NextStep() {
  const { t } = useI18n()
  const missingText = useMissingText()
  const { id, state, phase, missing, verified, cancelReason } = useLoaderData<typeof loader>()
  const open = ['draft', 'changes_requested', 'approved'].includes(state)
  return (
    <Panel id="next" title={t('editing.next')}>
      <div className="stack">
        {state === 'published' && phase !== 'scheduled' ? (
          <Run />
        ) : (
          <p className="next-step">
            {t(`editing.state.${state === 'published' ? 'scheduled' : state}`)}{' '}
            {cancelReason && <Written text={cancelReason} />}
          </p>
        )}
        {open && !verified && (
          <Notice kind="warn" title={t('editing.overview.unverified')}>
            {t('editing.overview.unverified_hint')}
          </Notice>
        )}
        {open && missing.length > 0 && (
          <div>
            <h3>{t('editing.overview.missing')}</h3>
            <ul className="editor-missing">
              {missing.map(piece => (
                <li key={missingText(piece)}>
                  <Link href={paths.challengeSection(id, piece.section, piece.stage?.id)}>
                    {missingText(piece)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Act />
      </div>
    </Panel>
  )
}

function Act() {
  const { t } = useI18n()
  const { id, state, can, missing } = useLoaderData<typeof loader>()
  if (can.submit) return <Press action={paths.challengeReview(id)} words={t('editing.act.submit')} />
  if (can.withdraw) return <Press action={paths.challengeReview(id)} words={t('editing.act.withdraw')} undo />
  if (can.publish) return <Publish />
  const first = missing[0]
  if (can.edit && state !== 'published' && first)
    return (
      <div>
        <LinkButton href={paths.challengeSection(id, first.section, first.stage?.id)}>
          {t('editing.act.continue')}
        </LinkButton>
      </div>
    )
  return null
}

type PressProps = { action: string; words: string; undo?: boolean }

function Press({ action, words, undo = false }: PressProps) {
  return (
    <Form method="post" action={action}>
      {undo && <input type="hidden" name="_method" value="delete" />}
      <Button variant={undo ? 'secondary' : 'primary'}>{words}</Button>
    </Form>
  )
}

function Publish() {
  const { t, format } = useI18n()
  const { id, timeZone, publishAt } = useLoaderData<typeof loader>()
  return (
    <>
      {publishAt && (
        <p>
          {t('challenges.time.published')}: <strong>{format.instant(publishAt, timeZone)}</strong>
        </p>
      )}
      <Form method="post" action={paths.challengePublication(id)}>
        <input type="hidden" name="when" value="now" />
        <Button>{t('editing.act.publish_now')}</Button>
      </Form>
      <Details summary={t('editing.act.publish_at')}>
        <Form method="post" action={paths.challengePublication(id)} className="form">
          <input type="hidden" name="when" value="later" />
          <Field
            id="publish-at"
            label={t('editing.act.publish_time', { zone: format.zone(timeZone) })}
            required
          >
            <TextInput type="datetime-local" name="at" width="medium" />
          </Field>
          <div>
            <Button variant="secondary">{t('editing.act.schedule')}</Button>
          </div>
        </Form>
      </Details>
    </>
  )
}
