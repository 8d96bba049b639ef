import {
  type ChallengeContent,
  criterion,
  feasibility,
  formWith,
  impact,
  juryGuidance,
  longText,
  rulesWith,
  say,
} from './shape'

/** Returned by staff with remarks. */
export const fraud: ChallengeContent = {
  key: 'fraud',
  institution: 'digital',
  title: say(
    '“Bankdan zəng edirəm”: telefon fırıldağına qarşı',
    '“I am calling from your bank”: against telephone fraud',
    '«Вам звонят из банка»: против телефонных мошенников',
  ),
  summary: say(
    'Valideynlərimizi aldadan zəngi danışıq bitməmiş tanıyan və onları inandıra bilən xəbərdarlıq.',
    'A warning that recognises the call deceiving our parents before it ends, and that they believe.',
    'Предупреждение, которое узнаёт обман ещё до конца разговора — и которому поверят наши родители.',
  ),
  brief: say(
    `## Problem

Hər ay 1 300-dən çox adam özünü bank işçisi kimi təqdim edən fırıldaqçıya kart məlumatını deyir. Zərərçəkənlərin orta yaşı 61-dir. Xəbərdarlıq SMS-i gələndə pul artıq gedib.

## Tapşırıq

Danışıq zamanı təhlükəni tanıyan və **dərhal** xəbərdarlıq edən həll təklif edin.

| Əlamət | Nümunə |
|---|---|
| Tələskənlik | “On dəqiqəniz var” |
| Gizlilik | “Heç kimə deməyin” |
| Kod | “SMS-i oxuyun” |

## Şərtlər

- danışıq telefondan kənara çıxmır;
- adi zəngdə siqnal verilmir;
- xəbərdarlıq qorxutmur, nə etməli olduğunu deyir.`,
    `## The problem

Each month more than 1,300 people tell their card details to a fraudster who says he works for a bank. Victims are 61 on average. By the time a warning arrives by SMS, the money is gone.

## The task

Propose something that recognises the danger during the call and warns **at once**.

| Sign | Example |
|---|---|
| Haste | “You have ten minutes” |
| Secrecy | “Tell no one” |
| A code | “Read me the SMS” |

## Conditions

- the conversation does not leave the phone;
- no alarm on an ordinary call;
- the warning does not frighten: it says what to do.`,
    `## Проблема

Каждый месяц более 1 300 человек сообщают данные карты мошеннику, назвавшемуся сотрудником банка. Средний возраст пострадавших — 61 год. Когда приходит SMS-предупреждение, денег уже нет.

## Задача

Предложите решение, которое узнаёт опасность во время разговора и предупреждает **сразу**.

| Признак | Пример |
|---|---|
| Спешка | «У вас десять минут» |
| Секретность | «Никому не говорите» |
| Код | «Прочитайте SMS» |

## Условия

- разговор не покидает телефон;
- на обычный звонок тревоги нет;
- предупреждение не пугает, а говорит, что делать.`,
  ),
  lifeEvent: 'family',
  themes: ['security', 'social', 'artificial_intelligence'],
  eligibility: { types: [], teamMin: 1, teamMax: 4, note: {} },
  prizes: [{ name: say('Qalib', 'Winner', 'Победитель'), manats: 10_000, place: 1 }],
  form: formWith(
    longText(
      'call',
      say('Bir zəngin gedişi', 'One call, step by step', 'Один звонок по шагам'),
      say(
        'Xəbərdarlıq hansı cümlədə çıxır?',
        'At which sentence does the warning appear?',
        'На какой фразе появляется предупреждение?',
      ),
    ),
  ),
  rubric: {
    criteria: [
      impact(
        5,
        say('Yaşlı insan inanacaqmı?', 'Will an older person believe it?', 'Поверит ли пожилой человек?'),
      ),
      feasibility(3),
      criterion('privacy', 2, {
        name: say('Məxfilik', 'Privacy', 'Конфиденциальность'),
        guidance: say('Səs haraya gedir?', 'Where does the sound go?', 'Куда уходит звук?'),
        anchors: [
          say('Serverə', 'To a server', 'На сервер'),
          say('Qismən', 'In part', 'Частично'),
          say('Heç yerə', 'Nowhere', 'Никуда'),
        ],
      }),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  rules: rulesWith(
    say(
      '- Həqiqi danışıq yazıları təqdim edilmir.',
      '- No recordings of real calls are submitted.',
      '- Записи настоящих разговоров не принимаются.',
    ),
  ),
  opens: { day: 10, hour: 10 },
  closes: { day: 40, hour: 18 },
  judged: { day: 60, hour: 18 },
  results: { day: 66, hour: 12 },
}
