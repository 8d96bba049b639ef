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

/** Approved, its publication scheduled. */
export const pension: ChallengeContent = {
  key: 'pension',
  institution: 'labour',
  title: say(
    'Pensiyama nə qədər qalıb? Aydın hesab',
    'How far to my pension? A plain account',
    'Сколько до пенсии? Понятный расчёт',
  ),
  summary: say(
    'Otuz yaşında da, əlli beş yaşında da adam iki dəqiqəyə bilsin: nə vaxt, nə qədər və bunu necə artırmaq olar.',
    'At thirty or at fifty-five, anyone should learn in two minutes: when, how much, and how to make it more.',
    'И в тридцать, и в пятьдесят пять человек за две минуты узнаёт: когда, сколько и как увеличить.',
  ),
  brief: say(
    `## Problem

Fərdi hesab hər kəsdə var, amma ona baxanların payı 6 %-dir. Baxan da anlamır: “pensiya kapitalının sığorta hissəsi” nə deməkdir, iş yerini dəyişəndə nə itir?

## Tapşırıq

Fərdi hesabın rəqəmlərini insanın sualına çevirən kalkulyator və onun dilini hazırlayın.

| Kim | Sual |
|---|---|
| 28 yaş, qeyri-rəsmi işləyən | İtirdiyim nədir? |
| 41 yaş, üç uşaq anası | Məzuniyyət stajıma düşürmü? |
| 57 yaş, fəhlə | Erkən çıxsam, nə qədər azalacaq? |

## Tələblər

- nəticə bir ekrana sığsın;
- hər rəqəmin yanında “haradan alındı” olsun;
- fərziyyələr (maaş artımı, inflyasiya) görünən və dəyişdirilə bilən olsun;
- 200 dollarlıq telefonda işləsin.

## Sınaq

1. Altı mərkəzdə 120 nəfərlə anlama testi;
2. aktuarilərin yoxlaması;
3. portalda üç aylıq pilot.`,
    `## The problem

Everyone has an individual account and 6% of people look at it. Those who do are no wiser: what is “the insured part of pension capital”, and what is lost on changing jobs?

## The task

Make a calculator, and the language of it, that turns the account’s numbers into answers to a person’s question.

| Who | Question |
|---|---|
| 28, working informally | What am I losing? |
| 41, mother of three | Does leave count? |
| 57, labourer | If I retire early, how much less is it? |

## Requirements

- the result fits one screen;
- beside each number: where it comes from;
- assumptions (wage growth, inflation) are visible and can be changed;
- it runs on a cheap phone.

## The trial

1. A test of understanding with 120 people in six centres;
2. a check by actuaries;
3. three months on the portal.`,
    `## Проблема

Личный счёт есть у каждого, но заглядывают в него 6 % людей. И не понимают: что такое «страховая часть пенсионного капитала» и что теряется при смене работы?

## Задача

Калькулятор — и его язык, — который превращает цифры счёта в ответ на вопрос человека.

| Кто | Вопрос |
|---|---|
| 28 лет, работает неофициально | Что я теряю? |
| 41 год, мать троих детей | Засчитан ли отпуск? |
| 57 лет, рабочий | Уйду раньше — насколько меньше? |

## Требования

- результат помещается на один экран;
- у каждой цифры — откуда она;
- допущения (рост зарплаты, инфляция) видны и меняются;
- работает на недорогом телефоне.

## Испытание

1. Тест на понимание: 120 человек в шести центрах;
2. проверка актуариев;
3. три месяца на портале.`,
  ),
  lifeEvent: 'retirement',
  themes: ['finance', 'public_services', 'social'],
  eligibility: { types: [], teamMin: 1, teamMax: 4, note: {} },
  prizes: [
    { name: say('Birinci yer', 'First place', 'Первое место'), manats: 12_000, place: 1 },
    { name: say('İkinci yer', 'Second place', 'Второе место'), manats: 6_000, place: 2 },
  ],
  form: formWith(
    longText(
      'words',
      say('Üç insana üç cavab', 'Three answers to three people', 'Три ответа трём людям'),
      say(
        'Tapşırıqdakı üç sualı öz həllinizin dili ilə cavablandırın',
        'Answer the three questions of the brief in your solution’s words',
        'Ответьте на три вопроса из задания языком вашего решения',
      ),
    ),
  ),
  rubric: {
    criteria: [
      criterion('clarity', 5, {
        name: say('Aydınlıq', 'Clarity', 'Понятность'),
        guidance: say(
          'Nənənizə oxuyun. Təkrar soruşdumu?',
          'Read it to your grandmother. Did she ask again?',
          'Прочитайте бабушке. Переспросила?',
        ),
        anchors: [
          say('Terminlər dili', 'Jargon', 'Язык терминов'),
          say('Diqqətlə oxusan, aydındır', 'Clear if read with care', 'Понятно, если вчитаться'),
          say('Bir baxışa aydındır', 'Clear at a glance', 'Понятно с первого взгляда'),
        ],
      }),
      feasibility(3),
      impact(2, say('Kimin qərarı dəyişəcək?', 'Whose decision changes?', 'Чьё решение изменится?')),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  rules: rulesWith(
    say(
      '- Sınaq üçün yalnız süni hesablar verilir.',
      '- Only synthetic accounts are provided for testing.',
      '- Для проверки предоставляются только синтетические счета.',
    ),
  ),
  opens: { day: 8, hour: 10 },
  closes: { day: 45, hour: 18 },
  judged: { day: 66, hour: 18 },
  results: { day: 72, hour: 12 },
}
