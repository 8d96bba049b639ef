type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** A text with additions and removals, marked by element and sign, not by colour alone. */
export function WordDiff({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <p className="answer-text diff">
      {positioned(parts).map(({ start, part }) => {
        if (part.kind === 'same') return <span key={start}>{part.text}</span>
        return part.kind === 'added' ? <ins key={start}>{part.text}</ins> : <del key={start}>{part.text}</del>
      })}
    </p>
  )
}

function positioned(parts: readonly DiffPart[]) {
  let start = 0
  return parts.map(part => {
    const at = { start: `${part.kind}-${start}`, part }
    start += part.text.length
    return at
  })
}
