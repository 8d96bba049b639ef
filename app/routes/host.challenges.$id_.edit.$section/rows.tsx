import type { FormMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Fieldset } from '#app/ui/fieldset'
import { VisuallyHidden } from '#app/ui/hidden'
import { LabelPrefix, useLabelPrefix } from '#app/ui/labels'

type Form = Pick<FormMetadata<Record<string, unknown>, string[]>, 'insert' | 'remove' | 'reorder'>

type RowProps = {
  form: Form
  /** the list's name in the form */
  list: string
  index: number
  count: number
  title: string
  children: ReactNode
}

/** One row of a list that can be moved and removed; each button submits, so it works without script. */
export function Row({ form, list, index, count, title, children }: RowProps) {
  const { t } = useI18n()
  const move = (to: number) => form.reorder.getButtonProps({ name: list, from: index, to })
  return (
    <div className="editor-row">
      <Fieldset id={`${list}-${index}`.replace(/[[\].]/g, '-')} legend={title}>
        <LabelPrefix.Provider value={useLabelPrefix(title)}>{children}</LabelPrefix.Provider>
      </Fieldset>
      <div className="cluster">
        {index > 0 && <RowButton props={move(index - 1)} action={t('editing.row.up')} what={title} />}
        {index < count - 1 && (
          <RowButton props={move(index + 1)} action={t('editing.row.down')} what={title} />
        )}
        <RowButton
          props={form.remove.getButtonProps({ name: list, index })}
          action={t('editing.row.remove')}
          what={title}
        />
      </div>
    </div>
  )
}

type ButtonProps = ReturnType<Form['remove']['getButtonProps']>

function RowButton({ props, action, what }: { props: ButtonProps; action: string; what: string }) {
  return (
    <Button variant="quiet" size="small" {...props}>
      {action} <VisuallyHidden>({what})</VisuallyHidden>
    </Button>
  )
}

/** `button` comes from conform's insert intent for the list. */
export function AddRow({ button, children }: { button: ButtonProps; children: ReactNode }) {
  return (
    <div>
      <Button variant="secondary" {...button}>
        {children}
      </Button>
    </div>
  )
}
