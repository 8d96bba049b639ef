export const closing = {
  'closing.mail.suspended.subject': 'Your account is suspended',
  'closing.mail.suspended.text':
    'Hello {name},\n\nthe staff of Meydan have suspended your account. You cannot sign in, and we send you no more mails.\n\nTheir reason:\n\n{reason}\n\nIf you think that this is a mistake, write to whoever runs this site.',
  'closing.mail.restored.subject': 'Your account can be used again',
  'closing.mail.restored.text':
    'Hello {name},\n\nyour Meydan account is no longer suspended. You can sign in as before.',
  'closing.title': 'Close the account',
  'closing.lead': 'This cannot be undone. Read what happens first.',
  'closing.shown_name': 'Closed account',
  'closing.first': 'Before you can close it',
  'closing.is_staff':
    'You are one of the staff of Meydan. Ask whoever runs this site to take that role from you first.',
  'closing.blocked': 'Something must be handed over before the account can be closed.',
  'closing.owner':
    'You are the only owner of {institution}. Make a colleague an owner, inviting one first if need be, or archive its challenges.',
  'closing.owner_link': 'To {institution}',
  'closing.captain': 'You are the captain of {team} in “{challenge}”. Make another member captain.',
  'closing.captain_link': 'To the team',
  'closing.decided':
    'The result of “{challenge}” is decided and not yet published. Your entry is in it: close the account once it is out.',
  'closing.consequences': 'What happens to what you take part in',
  'closing.nothing': 'You take part in nothing that is open.',
  'closing.leaves': 'You leave {team} in “{challenge}”.',
  'closing.passes_on':
    '{team} in “{challenge}” goes on without you; its longest-standing member becomes captain.',
  'closing.stays': '{team} in “{challenge}” stays as it is, with “closed account” in place of your name.',
  'closing.withdrawn': 'Your entry in “{challenge}” is withdrawn.',
  'closing.seat':
    'You leave the jury of “{challenge}”. Reviews you have submitted count; the rest goes to other judges.',
  'closing.host': 'You no longer host for {institution}.',
  'closing.erased_title': 'What is erased',
  'closing.erased':
    'Your name, e-mail address, organisation and former places; your password, sessions, devices, mailed links, drafts of entries of yours alone, and mails that wait to be sent. In the ledger nobody can tell any more which entries are yours, and every proof still holds.',
  'closing.kept_title': 'What stays',
  'closing.kept':
    'Published results keep the team’s name, its place and its prize, also where a person who took part alone bears it: the rules of a challenge require that winners are public, and the signed files are in other hands. As a member or judge you are named “closed account”. Submissions that were handed in and reviews stay with their challenge.',
  'closing.close': 'Close the account for ever',
  'closing.done': 'Your account is closed, and your personal data are erased.',
  'closing.mail.closed.subject': 'Your account is closed',
  'closing.mail.closed.text':
    'Hello,\n\nyour Meydan account is closed, and your personal data are erased. This is the last mail to this address.\n\nYou can join again at any time; the new account has nothing of the old one.',
} as const
