import type { FormMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import { ServerForm } from './form'

type ConfirmationProps = {
  title: string
  lead: ReactNode
  /** what will happen, one sentence each */
  effects?: readonly ReactNode[]
  // biome-ignore lint/suspicious/noExplicitAny: the form's fields do not matter here
  form: FormMetadata<any, string[]>
  /** hidden fields that the act needs */
  fields: Readonly<Record<string, string>>
  act: string
  back: { href: string; label: string }
}

/** The page before an act that cannot be undone: what will happen, the button, and the way back. */
export function Confirmation({ title, lead, effects = [], form, fields, act, back }: ConfirmationProps) {
  return (
    <Page width="text">
      <PageHead title={title} lead={lead} />
      <Stack gap={6}>
        {effects.length > 0 && (
          <ul className="plain-list">
            {effects.map((effect, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <li key={index}>{effect}</li>
            ))}
          </ul>
        )}
        <ServerForm form={form}>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Cluster>
            <Button variant="danger">{act}</Button>
            <LinkButton variant="quiet" href={back.href}>
              {back.label}
            </LinkButton>
          </Cluster>
        </ServerForm>
      </Stack>
    </Page>
  )
}
