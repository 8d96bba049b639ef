import { Button, LinkButton } from '#app/ui/button'
import { Checkbox, RadioGroup } from '#app/ui/choice'
import { Select, TextArea, TextInput } from '#app/ui/controls'
import { ErrorSummary } from '#app/ui/error-summary'
import { Field } from '#app/ui/field'
import { Fieldset } from '#app/ui/fieldset'
import { Cluster, Grid, Stack } from '#app/ui/layout'
import type { Texts } from '#app/ui/specimen/texts'

export function Forms({ texts }: { texts: Texts }) {
  const options = texts.kinds.map(label => ({ value: label, label }))
  return (
    <Stack gap={6}>
      <Cluster>
        <Button type="button">{texts.primary}</Button>
        <LinkButton variant="secondary" href="#forms">
          {texts.secondary}
        </LinkButton>
        <Button type="button" variant="quiet">
          {texts.quiet}
        </Button>
        <Button type="button" variant="danger">
          {texts.danger}
        </Button>
        <Button type="button" variant="secondary" size="small">
          {texts.next}
        </Button>
      </Cluster>
      <ErrorSummary
        title={texts.problems}
        errors={[
          { id: 'sample-wrong', message: texts.nameError },
          { id: 'sample-kinds', message: texts.kindError },
        ]}
      />
      <Grid min="26rem" gap={8}>
        <Fields texts={texts} options={options} />
        <Choices texts={texts} options={options} />
      </Grid>
    </Stack>
  )
}

type Option = { value: string; label: string }

function Fields({ texts, options }: { texts: Texts; options: Option[] }) {
  return (
    <Stack gap={6}>
      <Field id="sample-name" label={texts.name} hint={texts.nameHint}>
        <TextInput name="name" defaultValue="Günəş" autoComplete="off" />
      </Field>
      <Field id="sample-wrong" label={texts.name} hint={texts.nameHint} error={texts.nameError} required>
        <TextInput name="wrong" autoComplete="off" />
      </Field>
      <Field id="sample-about" label={texts.about} mark={`(${texts.optional})`}>
        <TextArea name="about" defaultValue={texts.pangram} />
      </Field>
      <Field id="sample-kind" label={texts.kind}>
        <Select name="kind" empty={texts.choose} options={options} width="medium" />
      </Field>
      <Field id="sample-file" label="PDF">
        <TextInput name="file" type="file" />
      </Field>
    </Stack>
  )
}

function Choices({ texts, options }: { texts: Texts; options: Option[] }) {
  return (
    <Stack gap={6}>
      <RadioGroup
        id="sample-kinds"
        name="kinds"
        legend={texts.kind}
        error={texts.kindError}
        options={options.map((option, index) => ({ ...option, hint: index === 0 && texts.kindHint }))}
      />
      <Fieldset id="sample-section" legend={texts.section} size="section">
        <Checkbox id="sample-agree" name="agree" label={texts.agree} defaultChecked />
      </Fieldset>
    </Stack>
  )
}
