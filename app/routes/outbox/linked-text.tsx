/** A mail's plain text with its links as links. */
export function LinkedText({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/)
  return (
    <p className="outbox-text">
      {parts.map((part, index) => (index % 2 === 1 ? <Address key={part} href={part} /> : part))}
    </p>
  )
}

function Address({ href }: { href: string }) {
  return <a href={href}>{href}</a>
}
