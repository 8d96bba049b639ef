import { type ChallengeContent, formWith, juryGuidance, longText, say } from './shape'

/** A draft: dates, rubric and rules are still missing. */
export const labBox: ChallengeContent = {
  key: 'lab-box',
  institution: 'university',
  title: say('Laboratoriya bir qutuda', 'A laboratory in a box', 'Лаборатория в коробке'),
  summary: say(
    'Kənd məktəbində kimya və fizika təcrübələri üçün 150 manatlıq, təhlükəsiz, müəllimin sevdiyi dəst.',
    'A safe kit for 150 manats that lets a village school do chemistry and physics, and that teachers like.',
    'Безопасный набор за 150 манатов для опытов по химии и физике в сельской школе, который понравится учителю.',
  ),
  brief: say(
    `## Problem

Kənd məktəblərinin yarısında laboratoriya yoxdur: şagird titrləməni şəkildə görür. Hazır dəstlər bahadır və bir dərsdən sonra yarısı itir.

## Tapşırıq

Yeddinci–doqquzuncu siniflər üçün on iki təcrübəni əhatə edən dəst və müəllim vəsaiti hazırlayın.

| Fənn | Təcrübə |
|---|---:|
| Fizika | 6 |
| Kimya | 4 |
| Biologiya | 2 |

## Fikirləşin

- itən hissəni rayon mağazasından almaq olsun;
- təcrübə 30 dəqiqəyə sığsın;
- müəllim əvvəlcədən hazırlaşmadan başlaya bilsin.`,
    `## The problem

Half of village schools have no laboratory: pupils see titration in a picture. Ready-made kits are dear, and half of one is lost after a lesson.

## The task

Make a kit and a teacher’s guide for twelve experiments in years seven to nine.

| Subject | Experiments |
|---|---:|
| Physics | 6 |
| Chemistry | 4 |
| Biology | 2 |

## Consider

- a lost part can be bought in a district shop;
- an experiment fits 30 minutes;
- a teacher can begin without preparing.`,
    `## Проблема

В половине сельских школ нет лаборатории: титрование видят на картинке. Готовые наборы дороги, и после урока половина теряется.

## Задача

Набор и пособие для учителя: двенадцать опытов для 7–9 классов.

| Предмет | Опытов |
|---|---:|
| Физика | 6 |
| Химия | 4 |
| Биология | 2 |

## Подумайте

- потерянную деталь можно купить в районном магазине;
- опыт укладывается в 30 минут;
- учитель может начать без подготовки.`,
  ),
  lifeEvent: 'study',
  themes: ['education', 'science'],
  eligibility: { types: [], teamMin: 1, teamMax: 5, note: {} },
  prizes: [{ name: say('Qalib dəst', 'Winning kit', 'Набор-победитель'), manats: 7_000, place: 1 }],
  form: formWith(
    longText(
      'lesson',
      say('Bir dərsin planı', 'Plan of one lesson', 'План одного урока'),
      say('Dəqiqə-dəqiqə', 'Minute by minute', 'По минутам'),
    ),
  ),
  rubric: { criteria: [], guidance: juryGuidance, quorum: 2 },
}
