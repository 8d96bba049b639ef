import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskCount } from '#app/domain/todo/desk'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { deskLetters } from './shortcut-keys'
import { useShortcuts } from './use-shortcuts'

const storageKey = 'meydan-shortcuts'

/** The shortcuts of those who have a desk: a button at the end of the page, and the dialog that lists them and switches them off. */
export function Shortcuts({ desks }: { desks: readonly DeskCount[] }) {
  const { t } = useI18n()
  const dialog = useRef<HTMLDialogElement>(null)
  // the button does nothing without the script
  const [state, setState] = useState<'loading' | 'on' | 'off'>('loading')
  useEffect(() => setState(localStorage.getItem(storageKey) === 'off' ? 'off' : 'on'), [])
  const help = useCallback(() => dialog.current?.showModal(), [])
  useShortcuts({ desks, on: state === 'on', help })
  if (state === 'loading') return null
  const toggle = () => {
    const next = state === 'on' ? 'off' : 'on'
    localStorage.setItem(storageKey, next)
    setState(next)
  }
  return (
    <div className="keys-bar">
      <button type="button" className="site-choice" onClick={help}>
        {t('frame.keys')}
      </button>
      <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">{t('frame.keys')}</h2>
        <KeyList desks={desks} />
        <p className="quiet-text">{t(state === 'on' ? 'frame.keys_on' : 'frame.keys_off')}</p>
        <div className="cluster">
          <Button type="button" onClick={() => dialog.current?.close()}>
            {t('frame.keys_close')}
          </Button>
          <Button type="button" variant="secondary" onClick={toggle}>
            {t(state === 'on' ? 'frame.keys_turn_off' : 'frame.keys_turn_on')}
          </Button>
        </div>
      </dialog>
    </div>
  )
}

function KeyList({ desks }: { desks: readonly DeskCount[] }) {
  const { t } = useI18n()
  const keys: { keys: string[]; does: string }[] = [
    { keys: ['j'], does: t('frame.keys_next') },
    { keys: ['k'], does: t('frame.keys_previous') },
    { keys: ['Enter'], does: t('frame.keys_open') },
    { keys: ['/'], does: t('frame.keys_search') },
    ...desks.map(({ name }) => ({ keys: ['g', deskLetters[name]], does: t(`catalogue.nav.${name}`) })),
    { keys: ['?'], does: t('frame.keys_help') },
  ]
  return (
    <dl className="keys-list">
      {keys.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map(key => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
