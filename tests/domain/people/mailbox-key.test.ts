import { expect, test } from 'vitest'
import { mailboxKey } from '#app/domain/people/mailbox-key'

test.each([
  ['Case and blanks do not make another mailbox', ' Nigar@Example.AZ ', 'nigar@example.az'],
  ['a tag after a plus does not', 'nigar+vote2@example.az', 'nigar@example.az'],
  ['several tags do not', 'nigar+a+b@example.az', 'nigar@example.az'],
  ['dots do not at Gmail', 'n.i.gar+x@gmail.com', 'nigar@gmail.com'],
  ['Googlemail is Gmail', 'ni.gar@googlemail.com', 'nigar@gmail.com'],
  ['dots make another mailbox elsewhere', 'ni.gar@example.az', 'ni.gar@example.az'],
  ['Proton ignores dots, hyphens and underscores', 'n-i_g.ar@protonmail.com', 'nigar@proton.me'],
  ['Apple has three domains', 'nigar@mac.com', 'nigar@icloud.com'],
  ['Yandex has many domains, and a dot is a hyphen', 'ni.gar@ya.ru', 'ni-gar@yandex.ru'],
  ['Yahoo begins a tag with a hyphen', 'nigar-shop@yahoo.com', 'nigar@yahoo.com'],
  ['a hyphen is a letter elsewhere', 'nigar-shop@example.az', 'nigar-shop@example.az'],
  ['a domain is compared in ASCII', 'nigar@BÜCHER.example', 'nigar@xn--bcher-kva.example'],
  ['its ASCII form is the same', 'nigar@xn--bcher-kva.example', 'nigar@xn--bcher-kva.example'],
  ['wide letters are folded', 'ｎｉｇａｒ@ｇｍａｉｌ.com', 'nigar@gmail.com'],
  ['a dot at the end of the domain is nothing', 'nigar@example.az.', 'nigar@example.az'],
  ['a name that is a tag alone is kept', '+vote@example.az', '+vote@example.az'],
  ['a name of dots alone is kept', '...@gmail.com', '...@gmail.com'],
  ['what is no address stays what it is', 'nobody', 'nobody'],
  ['what is no domain stays what it is', 'a@[b', 'a@[b'],
])('%s', (_, address, mailbox) => {
  expect(mailboxKey(address)).toBe(mailbox)
})
