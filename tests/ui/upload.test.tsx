import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Field } from '#app/ui/field'
import { Upload, type UploadText } from '#app/ui/upload'
import { readRefusal } from '#app/ui/upload-protocol'
import { nextUploadState, type UploadEvent, type UploadState } from '#app/ui/upload-state'

const TEXT: UploadText = {
  progress: (name, percent) => `${name} ${percent}%`,
  paused: (name, percent) => `${name} paused ${percent}%`,
  done: name => `${name} is here`,
  refused: refusal => refusal.reason,
  interrupted: 'cut',
  pause: 'Pause',
  resume: 'Go on',
  retry: 'Again',
  remove: 'Another',
}

test('the server renders a plain file field with its label and hint', () => {
  expect(html()).toContain(
    '<input class="control" type="file" accept=".pdf,.zip" id="report" required="" aria-describedby="report-hint" name="report"/>',
  )
  expect(html()).not.toContain('<button')
})

test('a file staged earlier is sent again and is not required again', () => {
  const again = html({ stagedId: 'abc-1', name: 'plan.pdf' })
  expect(again).toContain('<input type="hidden" name="reportStaged" value="abc-1"/>')
  expect(again).toContain('plan.pdf is here')
  expect(again).not.toContain('required=""')
})

test('an upload goes from chosen to done with percentages rounded down', () => {
  const sending = run({ kind: 'started', name: 'a.pdf' }, { kind: 'progressed', sent: 999, total: 1000 })
  expect(sending).toEqual({ kind: 'sending', name: 'a.pdf', percent: 99 })
  expect(nextUploadState(sending, { kind: 'finished', stagedId: 'x' })).toEqual({
    kind: 'done',
    name: 'a.pdf',
    stagedId: 'x',
  })
})

test('pausing, losing the connection and resuming keep the uploaded part', () => {
  const start: UploadEvent[] = [
    { kind: 'started', name: 'a.pdf' },
    { kind: 'progressed', sent: 1, total: 2 },
  ]
  expect(run(...start, { kind: 'paused' })).toEqual({ kind: 'paused', name: 'a.pdf', percent: 50 })
  expect(run(...start, { kind: 'interrupted' })).toEqual({ kind: 'interrupted', name: 'a.pdf', percent: 50 })
  expect(run(...start, { kind: 'paused' }, { kind: 'resumed' })).toEqual({
    kind: 'sending',
    name: 'a.pdf',
    percent: 50,
  })
})

test('a late event does not change the state of a refused file', () => {
  const refusal = { reason: 'uploads.empty', params: {} } as const
  const late: UploadEvent[] = [
    { kind: 'progressed', sent: 1, total: 1 },
    { kind: 'finished', stagedId: 'x' },
  ]
  expect(run({ kind: 'started', name: 'a' }, { kind: 'refused', refusal }, ...late)).toEqual({
    kind: 'refused',
    refusal,
  })
  expect(run({ kind: 'started', name: 'a' }, { kind: 'cleared' }, ...late)).toEqual({ kind: 'empty' })
})

test('a refusal is parsed from an answer, and anything else is null', () => {
  const refusal = { reason: 'uploads.too_large', params: { limit: 2 } }
  expect(readRefusal(JSON.stringify(refusal))).toEqual(refusal)
  for (const body of [
    '',
    '<html>502</html>',
    'null',
    '{"reason":"other","params":{}}',
    '{"reason":"uploads.empty"}',
  ]) {
    expect(readRefusal(body)).toBe(null)
  }
})

function run(...events: UploadEvent[]): UploadState {
  return events.reduce(nextUploadState, { kind: 'empty' })
}

function html(staged?: { stagedId: string; name: string }): string {
  return renderToStaticMarkup(
    <Field id="report" label="Report" hint="Up to 10 MB" required>
      <Upload
        name="report"
        stagedName="reportStaged"
        staged={staged}
        accept={['pdf', 'zip']}
        endpoint="/uploads"
        check={() => ({ ok: true })}
        text={TEXT}
      />
    </Field>,
  )
}
