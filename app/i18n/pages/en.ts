import type { PageTexts } from './text-page'

export const en: PageTexts = {
  'about-meydan': {
    title: 'About Meydan',
    lead: 'Meydan is a platform for open-innovation challenges. Ministries, agencies, universities and companies publish a problem with a prize; anyone who may enter proposes a solution.',
    parts: [
      {
        title: 'For participants',
        text: [
          'Each challenge says who may enter, until when, for what prize, and how entries are judged. You enter alone or with a team.',
          'Every version that you submit is stored, and you get a signed receipt for it. After the result you read the marks and comments of the jury.',
        ],
      },
      {
        title: 'For institutions',
        text: [
          'An institution is verified by our staff. It writes a challenge, invites a jury, and publishes the result. Our staff read every challenge before it is published.',
        ],
      },
      {
        title: 'For everyone',
        text: [
          'Challenges, results, scores and reasons are public. Anyone can recompute a published ranking and check the record of what happened.',
        ],
      },
    ],
  },
  'how-judging-works': {
    title: 'How judging works',
    lead: 'From an entry to a place: who marks, what counts, and how a result comes about. Each challenge says on its own page which of these settings it uses.',
    parts: [
      {
        title: 'The jury',
        text: [
          'The institution invites judges and a chair. They take part once they accept. Their names are public with the result.',
          'A judge with a conflict of interest does not mark that submission. Conflicts are declared by judges and teams, and some are found by comparing organisations.',
          'Where a challenge is judged blind, judges see a code instead of the team’s name.',
        ],
      },
      {
        title: 'Marks and scores',
        text: [
          'Judges mark each criterion on its scale. The criteria have weights, which the challenge publishes. A review’s score is the weighted average of its marks, in per cent.',
          'The score of a submission is the average or the median of its reviews, as the challenge says. An abstention is not a zero: it is left out.',
          'Scores are exact fractions. They are rounded only when they are shown.',
        ],
      },
      {
        title: 'Strict and lenient judges',
        text: [
          'Where judges do not all mark the same submissions, a challenge can order by the calibrated score: how strict or lenient a judge is on average is taken into account. The score without calibration is shown below it.',
        ],
      },
      {
        title: 'Places, ties and uncertainty',
        text: [
          'Teams with equal scores share the place and the prizes of their places, unless the challenge names tie-breakers or the jury votes on the tie.',
          'The leaderboard marks neighbours that are too close to call: with a few other marks their order could have been the other way round.',
        ],
      },
      {
        title: 'The public vote',
        text: [
          'A challenge can give a fixed share of the final score to a public vote. One account votes once for each finalist. The votes stay hidden until the result.',
        ],
      },
      {
        title: 'The decision',
        text: [
          'The jury decides on the basis of the ranking. If it departs from it, it must write a reason, which is published with the result. The ranking stays visible beside the decision.',
        ],
      },
      {
        title: 'Check it yourself',
        text: [
          'Each published result has a file with all marks, without the judges’ names. The page “Verify” checks its signature and computes the ranking again.',
        ],
      },
    ],
  },
  ledger: {
    title: 'The ledger',
    lead: 'A record of what happened in each challenge, in which nothing can be changed without being noticed.',
    parts: [
      {
        title: 'What it records',
        text: [
          'Entries, submitted versions, assignments, reviews, rankings, decisions, payouts and changes of deadlines, each with its time. Drafts, names and texts are not in it: it holds hashes, which are fingerprints of the content.',
        ],
      },
      {
        title: 'Why it cannot be rewritten',
        text: [
          'Each record contains the hash of the record before it. At the end of each day the site signs the last hash and publishes it. If somebody changed an old record, the signed hashes would no longer fit.',
        ],
      },
      {
        title: 'How to check it',
        text: [
          'Open a challenge or its result and choose “Open the ledger”. Give the file to the page “Verify”. The full ledger of a challenge is public once its result is.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'What this site stores about you, who sees it, and for how long.',
    parts: [
      {
        title: 'Your account',
        text: [
          'E-mail address, name, kind of participant, organisation (if you give one), language, time zone, and a hash of your password. Previous organisations, if you list them, are used to find conflicts of interest.',
          'Staff of the platform see accounts. Your name is public as a member of a team, a judge or a chair, together with your organisation in the case of a team, once the result of that challenge is published.',
          'An account whose address is not verified within 7 days is deleted.',
        ],
      },
      {
        title: 'What you write',
        text: [
          'Only your team reads drafts. Submissions are read by the team, and after the deadline by the host, the chair and the assigned judges. Staff read a submission only with a written reason, which the host sees.',
          'Marks and comments of judges are read by the jury and the host, and by the team after the result. All marks are published with the result without the names of the judges.',
          'The card of your solution is public only if your team agrees, and only with the result or during a public vote. You can take it back.',
          'In a public vote the site stores who gave how many points, so that nobody votes twice. Only totals are published.',
        ],
      },
      {
        title: 'How long',
        text: [
          'Entries, reviews and results are kept for as long as the challenge is, so that results can be checked.',
          'When you close your account, your address, name, organisation, password, sessions and unfinished uploads are erased. Your team’s submissions and your reviews stay, under “closed account”. Published results keep the names of teams. A hash of your address is kept for one year, so that conflicts of interest and double entries are still found.',
          'Sessions end after 30 days; for staff, hosts and chairs after 12 hours, or 30 minutes without a request. Browsers that you signed in with are forgotten after a year. Links sent by e-mail are deleted 30 days after they end. Failed e-mails are kept for 30 days.',
        ],
      },
      {
        title: 'Cookies and your browser',
        text: [
          'One cookie for the session, one to recognise a browser from which you signed in, and one each for the language and the theme, if you choose them. None is used for advertising or statistics, and the pages load nothing from other sites.',
          'While you write a draft, unsaved text is also kept in your browser until it is saved, you sign out, or 30 days pass.',
        ],
      },
      {
        title: 'Logs and the ledger',
        text: [
          'The server’s log records security events, such as refused sign-ins, with the network address and the page. How long logs and backups are kept is decided by the operator of this site.',
          'The ledger holds identifiers and hashes. It holds no names, addresses or texts, and nothing is removed from it.',
        ],
      },
      {
        title: 'Your choices',
        text: [
          'Under “Profile” you see and change your data, see and end sessions, and close your account. For anything else write to us; see “Contact”.',
        ],
      },
    ],
  },
  terms: {
    title: 'Terms of use',
    lead: 'The rules of this site. Each challenge also has its own rules, which you accept when you enter.',
    parts: [
      {
        title: 'Accounts',
        text: [
          'One person has one account, with an address that reaches them. Keep your password to yourself. Staff may suspend an account that is misused; they record the reason.',
        ],
      },
      {
        title: 'Entering',
        text: [
          'You enter a challenge once, alone or with one team. You submit only work that you may submit, and you name its sources. Who owns what afterwards is said in the rules of the challenge; without such a rule your work remains yours.',
          'The published deadline and the clock of the server decide. A deadline can be moved only to a later time, before it has passed, with a public reason.',
        ],
      },
      {
        title: 'Institutions and juries',
        text: [
          'An institution publishes only challenges that it can carry out, and pays the prizes that it announces. Judges declare conflicts of interest and keep what they read to themselves.',
        ],
      },
      {
        title: 'Not allowed',
        text: [
          'Entering or voting with several accounts, harmful files, attempts to see what is not public, and texts that break the law or attack people.',
        ],
      },
      {
        title: 'Responsibility',
        text: [
          'The institution that hosts a challenge is responsible for its content, its decision and its prizes. The operator keeps the site running and the record complete, but cannot promise that it is always available.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'We want everyone to be able to use this site. We aim for WCAG 2.2, level AA.',
    parts: [
      {
        title: 'What we do',
        text: [
          'Every page works with a keyboard, without JavaScript, on a phone, in a light and a dark theme, and in three languages. Automatic tests check every kind of page for known errors at a width of 390 and 1280 pixels in both themes, with axe-core in Chromium.',
          'Texts that exist only in another language are marked, so that a screen reader speaks them correctly.',
        ],
      },
      {
        title: 'What we know is missing',
        text: [
          'Nobody outside has audited the site, and we have not tested it systematically with people who use screen readers or with other browsers than Chromium.',
          'Files that institutions and teams upload, such as PDF documents and pictures, may not be accessible. We cannot check them.',
          'Content is not available in sign language or in easy language.',
        ],
      },
      {
        title: 'Tell us',
        text: [
          'If something does not work for you, write to us; see “Contact”. Say which page it is and what you use. If you cannot submit an entry because of it, write before the deadline.',
        ],
      },
    ],
  },
  contact: {
    title: 'Contact',
    lead: 'Whom to write to, and about what.',
    parts: [
      {
        title: 'About a challenge',
        text: [
          'Its content, rules, decision and prizes are a matter of the institution that hosts it. Its page links to the institution.',
        ],
      },
      {
        title: 'About your account',
        text: [
          'You can reset a password, change your address and close your account yourself, under “Sign in” and “Profile”.',
        ],
      },
    ],
  },
}
