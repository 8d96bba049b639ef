import { useActionData, useLoaderData, useLocation, useNavigation } from '@remix-run/react'
import { type ComponentProps, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { isOfStage, pageAfter, sectionAfter } from '#app/domain/challenges/sections'
import { sectionValues } from '#app/domain/editing/section-values'
import { AutosaveStatus } from '#app/http/autosave/autosave-status'
import { ConflictChoice, useGroupConflicts } from '#app/http/autosave/conflicts'
import { basesField, fieldsOfValues } from '#app/http/autosave/form-parts'
import { KeptCopy } from '#app/http/autosave/kept-copy'
import { useRestored } from '#app/http/autosave/restored'
import { AutosaveContexts } from '#app/http/autosave/save-errors'
import { useAutosave } from '#app/http/autosave/use-autosave'
import { ServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button, LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { FreshGaps } from './fresh-gaps'
import type { loader } from './route.server'

type SectionFormProps = {
  form: ComponentProps<typeof ServerForm>['form']
  /** the stored content in words: shown beside what was typed when someone else saved in the meantime */
  stored: ReactNode
  /**
   * false where saving is an explicit action, as a change with a public reason; always false after approval, when each
   * save is listed
   */
  savesItself?: boolean
  children: ReactNode
}

/** A section's form: saves automatically with script, by its button without; both give the same messages. */
export function SectionForm({ form, stored, savesItself = true, children }: SectionFormProps) {
  const { t } = useI18n()
  const editor = useLoaderData<typeof loader>()
  const { version, stage, stages, section, promised } = editor
  const content = useMemo(() => fieldsOfValues(sectionValues(section, editor)), [section, editor])
  const { pathname, search } = useLocation()
  const place = { formId: form.id, action: pathname + search, number: version }
  const autosave = useAutosave({
    ...{ ...place, numberField: 'version', mark: ['autosave', 'on'], automatic: savesItself && !promised },
    stored: content,
    pressing: useNavigation().state !== 'idle',
    answer: useActionData(),
    restored: useRestored(form.id).restored,
  })
  const { refresh } = useContext(FreshGaps)
  const { savedAt } = autosave.state
  useEffect(() => {
    if (savedAt !== null) refresh()
  }, [savedAt, refresh])
  return (
    <AutosaveContexts autosave={autosave}>
      <ServerForm form={form} onChange={autosave.onChange} onSubmit={autosave.onSubmit}>
        <button type="submit" className="editor-default-button" tabIndex={-1} aria-hidden="true" />
        <KeptCopy {...place} holdsUnsaved={autosave.holdsUnsaved} />
        <input type="hidden" name="version" value={autosave.number} />
        <input type="hidden" name={basesField} defaultValue={autosave.bases} />
        {stages.length > 1 && isOfStage(section) && <input type="hidden" name="stageId" value={stage.id} />}
        <GroupConflicts stored={stored} />
        {children}
        <div className="editor-bar">
          <Button>{t('editing.save')}</Button>
          <NextSection />
          <AutosaveStatus autosave={autosave} idle="" />
        </div>
      </ServerForm>
    </AutosaveContexts>
  )
}

/** What is stored, beside rows and lists that two hosts changed at once. */
function GroupConflicts({ stored }: { stored: ReactNode }) {
  const { t } = useI18n()
  const conflicts = useGroupConflicts(part => /^(?:\w+\.(?:az|en|ru)|\w+)$/.test(part) && !isGroup(part))
  if (conflicts.length === 0) return null
  return (
    <Notice kind="warn" title={t('editing.stale_title')}>
      {stored}
      {conflicts.map(([part, { text, print }]) => (
        <ConflictChoice key={part} part={part} print={print} legend={t('editing.conflict_part', { text })} />
      ))}
    </Notice>
  )
}

/** Lists and groups of boxes, whose parts no single control shows. */
function isGroup(part: string): boolean {
  return ['prizes', 'fields', 'criteria', 'themes', 'types', 'none', 'sealed', 'method'].includes(part)
}

/** Saves and opens the next section; a section that cannot be edited is only left. */
function NextSection() {
  const { t } = useI18n()
  const { id, section, stage, stages, verdict } = useLoaderData<typeof loader>()
  const next = sectionAfter(section)
  const name = next ? t(`challenges.section.${next}`) : t('editing.to_overview')
  if (verdict.ok)
    return (
      <Button variant="secondary" name="next" value="on">
        {t('editing.save_and_next', { section: name })}
      </Button>
    )
  const stageId = stages.length > 1 ? stage.id : null
  return (
    <LinkButton variant="quiet" href={pageAfter({ challengeId: id, section, stageId })}>
      {t('editing.next_section', { section: name })}
    </LinkButton>
  )
}
