import { localTextLocale } from '#app/domain/shared/local-text'
import { useErrorText } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Checkbox } from '#app/ui/choice'
import { FieldError } from '#app/ui/field'
import { Prose } from '#app/ui/prose'
import type { ShownRules } from '../queries/shown-rules'

type RulesAcceptanceProps = { rules: ShownRules; id: string; errors: string[] | undefined }

/** The full rules and the box that accepts this version; part of a form. */
export function RulesAcceptance({ rules, id, errors }: RulesAcceptanceProps) {
  const { t, local, locale } = useI18n()
  const errorText = useErrorText()
  const label = t('teams.entry.accept_rules', { number: rules.number })
  return (
    <div className="field" data-invalid={errors ? '' : undefined}>
      <h2 className="field-label">{t('teams.entry.rules', { number: rules.number })}</h2>
      <div className="entry-rules" lang={localTextLocale(rules.html, locale)}>
        <Prose html={local(rules.html)} />
      </div>
      <p className="quiet-text">{t('catalogue.rules_received')}</p>
      {errors && <FieldError id={id}>{errorText(errors, label, 'tick')}</FieldError>}
      <input type="hidden" name="ruleVersionId" value={rules.id} />
      <Checkbox id={id} name="accepted" label={label} />
    </div>
  )
}
