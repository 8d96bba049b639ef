import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RadioGroup } from '#app/ui/choice'
import { TextInput } from '#app/ui/controls'
import { ErrorSummary } from '#app/ui/error-summary'
import { Field } from '#app/ui/field'

test('a control inside a field is connected with its label, hint and error', () => {
  const html = renderToStaticMarkup(
    <Field id="title" label="Title" hint="In one line" error="Write a title" required>
      <TextInput name="title" />
    </Field>,
  )
  expect(html).toContain('<label class="field-label" for="title">')
  expect(html).toContain('id="title-hint">In one line')
  expect(html).toContain('id="title-error"')
  expect(html).toMatch(
    /<input[^>]* id="title" required="" aria-describedby="title-hint title-error" aria-invalid="true"/,
  )
})

test('a control without hint and error has no description and is not invalid', () => {
  const html = renderToStaticMarkup(
    <Field id="title" label="Title">
      <TextInput name="title" />
    </Field>,
  )
  expect(html).not.toMatch(/aria-describedby|aria-invalid|required/)
})

test('the error summary links to each field, and to the first radio of a group', () => {
  const summary = renderToStaticMarkup(
    <ErrorSummary title="One thing to mend" errors={[{ id: 'kind', message: 'Choose one' }]} />,
  )
  const group = renderToStaticMarkup(
    <RadioGroup
      id="kind"
      name="kind"
      legend="Kind"
      options={[{ value: 'a', label: 'A' }]}
      error="Choose one"
    />,
  )
  expect(summary).toContain('role="alert" tabindex="-1" autofocus=""')
  expect(summary).toContain('<a href="#kind">Choose one</a>')
  expect(group).toMatch(/<fieldset[^>]* aria-describedby="kind-group-error"/)
  expect(group).toContain('id="kind"')
})

test('without errors there is no summary', () => {
  expect(renderToStaticMarkup(<ErrorSummary title="Nothing" errors={[]} />)).toBe('')
})
