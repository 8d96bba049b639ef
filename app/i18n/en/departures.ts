export const departures = {
  'suspension.people': 'People',
  'suspension.people_lead':
    'Find an account by its e-mail address or name, to suspend it or to let it be used again.',
  'suspension.search': 'E-mail address or name, or a part of it',
  'suspension.find': 'Find',
  'suspension.nobody': 'No account was found',
  'suspension.state': 'State',
  'suspension.active': 'Active',
  'suspension.suspended': 'Suspended',
  'suspension.inactive': 'Inactive account',
  'suspension.joined': 'Joined',
  'suspension.verified': 'Address verified',
  'suspension.staff_since': 'Staff since',
  'suspension.hosts': 'Hosts for',
  'suspension.title': 'Suspend this account',
  'suspension.lead':
    'The person is signed out everywhere and cannot sign in. They get no mails but one that gives your reason. Their entries, reviews and roles stay as they are; hosts see that the account is inactive.',
  'suspension.reason': 'Reason',
  'suspension.reason_hint':
    'The person reads it in the mail and when they try to sign in. At least 10 characters.',
  'suspension.suspend': 'Suspend the account',
  'suspension.restore': 'Let it be used again',
  'suspension.since': 'Suspended since {at}',
  'suspension.done': 'The account is suspended.',
  'suspension.restored': 'The account can be used again.',
  'suspension.already': 'The account is suspended already.',
  'suspension.none': 'The account is not suspended.',
  'suspension.self': 'You cannot suspend your own account.',
  'suspension.last_staff': 'This is the last of the staff who can sign in. Make someone else staff first.',
  'suspension.refused': 'This account is suspended. The staff of Meydan wrote: {reason}',
  'mail.suspended.subject': 'Your account is suspended',
  'mail.suspended.text':
    'Hello {name},\n\nthe staff of Meydan have suspended your account. You cannot sign in, and we send you no more mails.\n\nTheir reason:\n\n{reason}\n\nIf you think that this is a mistake, write to whoever runs this site.',
  'mail.restored.subject': 'Your account can be used again',
  'mail.restored.text':
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
  'mail.closed.subject': 'Your account is closed',
  'mail.closed.text':
    'Hello,\n\nyour Meydan account is closed, and your personal data are erased. This is the last mail to this address.\n\nYou can join again at any time; the new account has nothing of the old one.',
} as const
