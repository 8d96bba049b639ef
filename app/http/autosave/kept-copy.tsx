import { useEffect, useState } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Details } from '#app/ui/details'
import { Cluster } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { copyKey, isWorthOffering, type LocalCopy, readCopy, removeCopy, serverFieldsOf } from './local-copy'
import { usePersonId, useRestored } from './restored'

type KeptCopyProps = {
  formId: string
  action: string
  /** the version on the server */
  number: number
  /** whether the form is on the page, so that text can be restored into it */
  editable?: boolean
  /** the form contains text that the server does not have, so a local copy is not offered */
  holdsUnsaved?: boolean
}

/** Offers text that is stored on this device and differs from the page's. */
export function KeptCopy({ formId, action, number, editable = true, holdsUnsaved = false }: KeptCopyProps) {
  const { t, format } = useI18n()
  const { restore } = useRestored(formId)
  const [copy, forget] = useFoundCopy({ formId, action, number, holdsUnsaved })
  if (!copy) return null
  const texts = copy.fields.filter(([, text]) => text.trim() !== '')
  return (
    <Notice kind="warn" title={t('autosave.kept_title', { at: format.instant(new Date(copy.at)) })}>
      <p>{t(editable ? 'autosave.kept_hint' : 'autosave.kept_closed')}</p>
      <Details summary={t('autosave.kept_show')} open={!editable}>
        {texts.map(([name, text]) => (
          <p key={name} className="pre-line">
            {text}
          </p>
        ))}
      </Details>
      <Cluster>
        {editable && (
          <Button type="button" size="small" onClick={() => restore(formId, copy)}>
            {t('autosave.kept_restore')}
          </Button>
        )}
        <Button type="button" size="small" variant="quiet" onClick={forget}>
          {t('autosave.kept_discard')}
        </Button>
      </Cluster>
    </Notice>
  )
}

type CopyTarget = { formId: string; action: string; number: number; holdsUnsaved: boolean }

/** Checks once, when the page opens; silently removes a copy of what the server has. */
function useFoundCopy({ formId, action, number, holdsUnsaved }: CopyTarget): [LocalCopy | null, () => void] {
  const personId = usePersonId()
  const [copy, setCopy] = useState<LocalCopy | null>(null)
  const key = copyKey({ personId, action, formId })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed from now on is no older text to offer
  useEffect(() => {
    const found = holdsUnsaved ? null : readCopy(key)
    if (!found) return
    const form = document.getElementById(formId)
    const fields = form instanceof HTMLFormElement ? serverFieldsOf(form) : []
    if (isWorthOffering({ copy: found, now: Date.now(), number, fields })) setCopy(found)
    else removeCopy(key)
  }, [key])
  const forget = () => {
    removeCopy(key)
    setCopy(null)
  }
  return [copy, forget]
}
