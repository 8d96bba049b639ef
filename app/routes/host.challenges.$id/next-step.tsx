import { Form, useLoaderData } from '@remix-run/react'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { Button, LinkButton } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Field } from '#app/ui/field'
import { Panel } from '#app/ui/panel'
import type { loader } from './loader.server'

/** Where it stands in a sentence, what is missing line by line, and the one thing to do next. */
export function NextStep() {
  const { t, refText } = useI18n()
  const { id, state, phase, missing, cancelReason } = useLoaderData<typeof loader>()
  const open = ['draft', 'changes_requested', 'approved'].includes(state)
  const stands = phase === 'scheduled' ? 'scheduled' : state
  return (
    <Panel id="next" title={t('editor.next')}>
      <div className="stack">
        <p>{t(`editor.state.${stands}`, { reason: cancelReason ?? '' })}</p>
        {open && missing.length > 0 && (
          <div>
            <h3>{t('editor.overview.missing')}</h3>
            <ul className="editor-missing">
              {missing.map(({ section, key }) => (
                <li key={key}>
                  <a href={paths.challengeSection(id, section)}>{refText(key)}</a>
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
  const { id, slug, state, phase, can, missing } = useLoaderData<typeof loader>()
  if (can.submit) return <Press action={paths.challengeReview(id)} words={t('editor.act.submit')} />
  if (can.withdraw) return <Press action={paths.challengeReview(id)} words={t('editor.act.withdraw')} undo />
  if (can.publish) return <Publish />
  const first = missing[0]
  if (can.edit && state !== 'published' && first)
    return (
      <div>
        <LinkButton href={paths.challengeSection(id, first.section)}>{t('editor.act.continue')}</LinkButton>
      </div>
    )
  if (state !== 'published' || phase === 'scheduled') return null
  return <Run id={id} slug={slug} />
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
          {t('challenge.time.published')}: <strong>{format.instant(publishAt, timeZone)}</strong>
        </p>
      )}
      <Press action={paths.challengePublication(id)} words={t('editor.act.publish_now')} />
      <Details summary={t('editor.act.publish_at')}>
        <Form method="post" action={paths.challengePublication(id)} className="form">
          <Field
            id="publish-at"
            label={t('editor.act.publish_time', { zone: format.zone(timeZone) })}
            required
          >
            <TextInput type="datetime-local" name="at" width="medium" />
          </Field>
          <div>
            <Button variant="secondary">{t('editor.act.schedule')}</Button>
          </div>
        </Form>
      </Details>
    </>
  )
}

/** Once it is public the work moves on: to who enters, who judges and who wins. */
function Run({ id, slug }: { id: string; slug: string }) {
  const { t } = useI18n()
  const places = [
    { href: paths.hostEntries(id), label: t('editor.overview.entries') },
    { href: paths.jury(id), label: t('editor.overview.jury') },
    { href: paths.assignments(id), label: t('editor.overview.assignments') },
    { href: paths.decision(id), label: t('editor.overview.decision') },
    { href: paths.payouts(id), label: t('editor.overview.payouts') },
  ]
  return (
    <div className="cluster">
      <LinkButton href={paths.challenge(slug)}>{t('editor.overview.public_page')}</LinkButton>
      {places.map(place => (
        <LinkButton key={place.href} variant="secondary" href={place.href}>
          {place.label}
        </LinkButton>
      ))}
    </div>
  )
}
