import { Form } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Cluster } from '#app/ui/layout'

/** Runs the nightly comparison now. */
export function CompareForm() {
  const { t } = useI18n()
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="compare" />
      <Cluster>
        <Button variant="secondary" size="small">
          {t('conflicts.compare')}
        </Button>
        <span className="quiet-text">{t('conflicts.compare_hint')}</span>
      </Cluster>
    </Form>
  )
}
