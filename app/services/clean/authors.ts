const MOST = 5
const LONGEST = 80

/** The names as shown to the team: without blanks, repetitions and placeholders of programs. */
export function authorsOf(found: readonly (string | undefined)[]): string[] {
  const names = found.map(name =>
    unescaped(name ?? '')
      .trim()
      .slice(0, LONGEST),
  )
  return [
    ...new Set(names.filter(name => name !== '' && !/^(?:author|unknown|none|python-docx)$/i.test(name))),
  ].slice(0, MOST)
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
