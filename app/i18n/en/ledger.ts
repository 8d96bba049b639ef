/** Checking what Meydan has signed: receipts, ledgers, heads. */
export const ledger = {
  'ledger.title': 'Verify',
  'ledger.lead':
    'Check a receipt, a result’s bundle, a challenge’s ledger or a list of signed heads. One changed character is found and named.',
  'ledger.file': 'File',
  'ledger.file_hint': 'The JSON file as you downloaded it.',
  'ledger.text': 'Or its text',
  'ledger.text_hint': 'Paste the whole file, from the first brace to the last.',
  'ledger.submit': 'Check',
  'ledger.nothing': 'Choose a file or paste its text.',
  'ledger.too_large': 'This file is too large to check here. Use “npx meydan verify FILE”.',
  'ledger.here_title': 'The file stays on your machine',
  'ledger.here_text': 'It is read and checked in this page by your browser. Nothing of it is sent anywhere.',
  'ledger.there_title': 'The file is sent to this server to be checked',
  'ledger.there_text':
    'Your browser runs no script here, or cannot check Ed25519 signatures. The server checks the file and keeps nothing of it. To check without sending it, use “npx meydan verify FILE”.',
  'ledger.good': 'Everything holds',
  'ledger.bad': 'Something is wrong',
  'ledger.unknown': 'This cannot be checked',
  'ledger.ok': 'Holds',
  'ledger.wrong': 'Wrong',
  'ledger.to_know': 'To know',
  'ledger.key_title': 'Whose signature',
  'ledger.key_id': 'Key of this Meydan',
  'ledger.key_since': 'In use since',
  'ledger.key_text':
    'Only this key, or one that it has used before, is accepted on this page. Compare it with what the institution has printed elsewhere, if you can.',
  'ledger.key_link': 'Public key (JSON)',
  'ledger.heads_link': 'Signed daily heads (JSON)',
  'ledger.cli_title': 'Without this site',
  'ledger.cli_text':
    'The same checks run on your own machine, without a network. The key file tells whose signature you accept.',
  'ledger.receipt_download': 'Download the signed receipt (JSON)',
  'ledger.receipt_verify': 'Check a receipt',

  'ledger.title.receipt': 'Receipt for version {number} of a submission to {challenge}, received {at}',
  'ledger.title.ledger':
    'Ledger of {challenge} with {count, plural, one {# entry} other {# entries}}, exported {at}',
  'ledger.title.heads': '{count, plural, one {# signed head} other {# signed heads}} of {issuer}',
  'ledger.title.bundle':
    'Result of {challenge}, published {at}: {reviews, plural, one {# review} other {# reviews}} of {submissions, plural, one {# submission} other {# submissions}} by {judges, plural, one {# judge} other {# judges}}',

  'ledger.title.pin': 'Newest entries of {count, plural, one {# ledger} other {# ledgers}} of {issuer}, {at}',
  'ledger.check.text': 'The file says each thing once and in one way',
  'ledger.check.keys': 'Every key in the file is the one that its name says',
  'ledger.check.trusted': 'The key is one that you trust',
  'ledger.check.key_times': 'Each signature is from the time in which its key was in use',
  'ledger.check.signature': 'The signature fits what the file says',
  'ledger.check.entry': 'Entry {seq} of the ledger is whole: its hash was computed anew',
  'ledger.check.entry_says': 'Entry {seq} says the same as the receipt',
  'ledger.check.chain':
    '{count, plural, one {The one entry is whole} other {All # entries are whole, none is missing, and each follows from the one before}}',
  'ledger.check.head': 'The head of {day} at entry {seq} is signed',
  'ledger.check.head_place': 'The signed head is entry {seq} of this ledger',
  'ledger.check.heads': '{count, plural, one {The head is signed} other {All # heads are signed}}',
  'ledger.check.inclusion': 'From entry {seq} an unbroken chain leads to the signed head at entry {head}',
  'ledger.check.own_entry': 'The receipt’s entry of the ledger is whole: its hash was recomputed',
  'ledger.check.own_entry_says': 'The entry says the same as the receipt',
  'ledger.check.day_head': 'The head of {day} is signed',
  'ledger.check.path': 'From the entry a path leads to the head of {day}',
  'ledger.check.days':
    '{count, plural, one {The head of the one day is signed and has} other {The heads of all # days are signed, follow from each other and have}} the root recomputed from the entries',
  'ledger.check.rows': 'Table {table}: {count, plural, one {# row} other {# rows}} against the ledger',
  'ledger.check.not_covered':
    'NOT COVERED: {count, plural, one {# row is} other {# rows are}} from before the ledger named rows, and no entry can be compared with them yet',
  'ledger.check.rankings':
    '{count, plural, one {# ranking} other {# rankings}} recomputed from the stored inputs: the same',
  'ledger.check.old_rankings':
    'NOT RECOMPUTED: {count, plural, one {# ranking} other {# rankings}} of an older engine, whose inputs alone were checked',
  'ledger.check.boards':
    '{count, plural, one {# public board} other {# public boards}} recomputed from its ranking: the same',
  'ledger.check.stage_decisions':
    '{count, plural, one {# decision} other {# decisions}} on who goes on, against its ranking recomputed: the same',
  'ledger.check.result': 'Result of {challenge}: order, winners and reasons, recomputed',
  'ledger.check.engine': 'The order was computed by the method that is checked here: {engine}',
  'ledger.check.percents':
    '{count, plural, one {The percent of # review} other {The percents of # reviews}}, recomputed from the marks: the same',
  'ledger.check.order':
    'The order of {count, plural, one {# submission} other {# submissions}}, recomputed from the marks: the same',
  'ledger.check.findings':
    'Calibration, comparison of methods, agreement and warnings, recomputed from the marks: the same',
  'ledger.check.methods':
    'Winners whom other ways of counting would not choose stand with the jury’s reason, and only they',
  'ledger.check.inputs': 'The SHA-256 of the inputs, recomputed: the same',
  'ledger.check.awards':
    '{count, plural, one {The award goes} other {The # awards go}} to teams in this order, and where they differ from it, it is said',
  'ledger.check.ranking_entry': 'Entry {seq} of the ledger is whole and holds the SHA-256 of these inputs',
  'ledger.check.decision_entry': 'Entry {seq} of the ledger is whole and holds this decision',
  'ledger.check.publication_entry':
    'Entry {seq} of the ledger is whole and holds this instant of publication',
  'ledger.check.database': 'The database is sound',
  'ledger.check.stream':
    'Stream {stream}: {count, plural, one {# entry} other {# entries}}, their commitments and signed heads',
  'ledger.check.pin':
    '{count, plural, one {The entry} other {All # entries}} pinned on {at}: still there and unchanged',
  'ledger.check.contents':
    '{count, plural, one {# submitted version has} other {# submitted versions have}} the content and the files that were received',

  'ledger.fault.text': 'the same name stands twice, or something is written otherwise than it was issued',
  'ledger.fault.key': 'the key called {keyId} is another key',
  'ledger.fault.untrusted': 'the key {keyId} is none of those you trust',
  'ledger.fault.key_ended': 'the key {keyId} ended before it signed: {at}',
  'ledger.fault.key_revoked': 'the key {keyId} had been revoked before it signed: {at}',
  'ledger.fault.signature': 'what the file says is not what was signed, or someone else signed it',
  'ledger.fault.out_of_order': 'entry {seq}: an earlier one stands here again',
  'ledger.fault.gap': 'entry {seq} is missing',
  'ledger.fault.link_broken': 'entry {seq} does not follow from the one before it',
  'ledger.fault.payload_differs': 'entry {seq}: what it carries was changed',
  'ledger.fault.hash_differs': 'entry {seq} was changed: its hash is another',
  'ledger.fault.entry_says': 'entry {seq} is about something else',
  'ledger.fault.head': 'the head of {day} of {stream} was changed, or someone else signed it',
  'ledger.fault.head_place': 'entry {seq} is missing or has another hash than was signed',
  'ledger.fault.inclusion': 'the chain from entry {seq} does not arrive at the signed entry {head}',
  'ledger.fault.own_entry': 'what it carries was changed',
  'ledger.fault.own_entry_says': 'the entry is about something else',
  'ledger.fault.head_order': 'the head of {day} of {stream} does not follow from the one before it',
  'ledger.fault.root': 'the entries of {day} of {stream} are not those whose root was signed',
  'ledger.fault.path': 'the path does not arrive at the head of {day}',
  'ledger.fault.instant_falls': 'entry {seq} carries an earlier instant than the one before it',
  'ledger.fault.row_changed': '{table} {id}: the row is not as entry {seq} of {stream} recorded it',
  'ledger.fault.row_missing': '{table} {id}: the row that entry {seq} of {stream} recorded is gone',
  'ledger.fault.row_returned':
    '{table} {id}: the row is there, though entry {seq} of {stream} recorded that it was removed',
  'ledger.fault.row_unnamed': '{table} {id}: no entry of the ledger names this row',
  'ledger.fault.instant_ahead':
    'entry {seq} carries an instant that lies ahead of this machine’s clock: {at}',
  'ledger.fault.ranking': 'ranking {run}: what is stored is not what its inputs give',
  'ledger.fault.board': 'board {board}: what is stored is not what its ranking gives',
  'ledger.fault.stage_decision':
    'decision {decision}: who goes on is not who the ranking gives, or a reason stands where none belongs',
  'ledger.fault.pin': 'entry {seq} of {stream} is missing or has another hash than was pinned',
  'ledger.fault.pin_file': '{file} is no such file, or was changed',
  'ledger.fault.result_gone': 'the result cannot be put together from what is stored',
  'ledger.fault.engine': 'stated {stated}, here {computed}; take the version of Meydan that has it',
  'ledger.fault.percent': '{judge} on {team}: stated {stated}, computed {computed}',
  'ledger.fault.place': 'place {place}: stated {stated}, computed {computed}',
  'ledger.fault.apart': 'without a place: stated {stated}, computed {computed}',
  'ledger.fault.inputs': 'computed {hash}',
  'ledger.fault.award': 'the award to {team} is of another prize or of a team that did not take part',
  'ledger.fault.amount':
    'the amount of the award to {team} is not what prizes and order give: stated {stated}',
  'ledger.fault.finding': '{what}: stated {stated}, computed {computed}',
  'ledger.fault.contested':
    'other ways of counting give the prizes to others, and it is not said or no reason is given',
  'ledger.fault.uncontested':
    'every way of counting gives the prizes to the same, and it is said that it does not',
  'ledger.fault.deviates': 'the awards differ from the order, and it is not said or no reason is given',
  'ledger.fault.follows': 'the awards follow the order, and it is said that they differ',
  'ledger.fault.database': 'the database names {count, plural, one {# fault} other {# faults}} of its own',
  'ledger.fault.actor': 'entry {seq}: the actor was changed',
  'ledger.fault.content': 'version {number} of submission {submission} has another content than was received',
  'ledger.fault.file': 'file {file} is missing or has other bytes than were received',

  'ledger.note.head_due':
    'The head of that day is signed after {at}. Download the receipt again then: it will also prove that the entry is part of the ledger.',
  'ledger.note.instant_signed':
    'The entry is from before entries carried the instant of the receipt: the signature alone says when it was received.',
  'ledger.note.after_head':
    '{count, plural, one {# entry is} other {# entries are}} newer than the last signed head.',
  'ledger.note.key_revoked':
    'The key {keyId} was revoked on {at}. Whoever took it can write any instant: compare with a head that you kept from before.',
  'ledger.note.no_head_yet':
    'No signed daily head covers this entry yet. Download the receipt again tomorrow to have that proof as well.',
  'ledger.note.no_head': 'No daily head of this ledger has been signed yet.',
  'ledger.note.judges':
    'Judges stand in this file by numbers of its own, such as J1. Compare the entries with the challenge’s ledger, if you kept one.',
  'ledger.note.no_head_bundle':
    'No signed daily head covers the publication yet. Download the bundle again tomorrow to have that proof as well.',
  'ledger.note.hashes_only':
    'Only hashes are public before the result. They prove that nothing is changed later; what happened is shown with the result.',

  'ledger.unknown.not_json': 'This is not a JSON file, or it is damaged.',
  'ledger.unknown.format':
    'This file is none that Meydan signs: not a receipt, a bundle, a ledger or a list of heads.',
  'ledger.unknown.shape': 'Something is missing, or stands where it does not belong: {place}',
}
