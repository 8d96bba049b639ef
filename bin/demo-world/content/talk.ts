import { say } from './shape'

/** What teams asked the host of the voice challenge, and what the host stated officially. */
export const voiceTalk = {
  answered: {
    text: 'Dialekt yazılarını modeli öyrətmək üçün başqa açıq korpuslarla birlikdə istifadə edə bilərikmi?',
    question: say(
      'Dialekt yazılarını başqa açıq korpuslarla birlikdə istifadə etmək olarmı?',
      'May the dialect recordings be used together with other open corpora?',
      'Можно ли использовать записи диалектов вместе с другими открытыми корпусами?',
    ),
    answer: say(
      'Bəli. Hər korpusun adını və lisenziyasını həllin təsvirində yazın. Verdiyimiz yazıları başqasına ötürmək olmaz.',
      'Yes. Name each corpus and its licence in the description of your solution. You may not pass our recordings on.',
      'Да. Назовите каждый корпус и его лицензию в описании решения. Передавать наши записи другим нельзя.',
    ),
  },
  clarifications: [
    {
      text: say(
        'Sınaq telefon xəttinə qoşulmaq üçün sorğunu son müddətdən ən azı iki iş günü əvvəl göndərin. Xətt bazar günü işləmir.',
        'Request access to the test phone line at least two working days before the deadline. The line does not work on Sundays.',
        'Доступ к тестовой телефонной линии запрашивайте не позднее чем за два рабочих дня до срока. По воскресеньям линия не работает.',
      ),
      changesRules: false,
    },
    {
      text: say(
        'Nümayiş yazısının uzunluğu 3 dəqiqədən 5 dəqiqəyə qaldırılır. Artıq təqdim edilmiş qısa yazılar qəbul olunur.',
        'The demonstration recording may now last 5 minutes instead of 3. Shorter recordings that were already submitted are accepted.',
        'Длительность демонстрационной записи увеличена с 3 до 5 минут. Уже поданные короткие записи принимаются.',
      ),
      changesRules: true,
    },
  ],
  waiting:
    'Finala qalsaq, pilot dövründə komandanın Şəkidə olması tələb olunurmu, yoxsa uzaqdan işləmək mümkündür?',
  sent: {
    subject: say('Sınaq xəttinin iş saatları', 'Hours of the test line', 'Часы работы тестовой линии'),
    text: say(
      'Bu həftə sınaq telefon xətti hər gün 9:00–22:00 işləyir. Sualı olan komandalar səhifədəki “Suallar və cavablar” bölməsindən yaza bilər.',
      'This week the test phone line works from 9:00 to 22:00 every day. Teams can ask under “Questions and answers” on this page.',
      'На этой неделе тестовая телефонная линия работает ежедневно с 9:00 до 22:00. Вопросы можно задать на этой странице в разделе «Вопросы и ответы».',
    ),
  },
  draft: {
    subject: say('Son müddətə az qalıb', 'The deadline is near', 'Срок подходит'),
    text: say(
      'Həllinizi hələ təqdim etməmisiniz. Qaralama özü-özünə təqdim olunmur.',
      'You have not submitted your solution yet. A draft is not submitted by itself.',
      'Вы ещё не подали работу. Черновик сам не подаётся.',
    ),
  },
}
