import { type ChallengeContent, type EntrantsContent, rulesWith, say } from './shape'

/** Scored by a metric: texts in Azerbaijani are restored and compared word by word; open. */
export const letters: ChallengeContent = {
  key: 'letters',
  institution: 'university',
  title: say(
    'Hərflər qayıtsın: “e” yox, “ə”',
    'Bring the letters back: “ə”, not “e”',
    'Вернём буквы: «ə», а не «e»',
  ),
  summary: say(
    'Telefonda ingilis hərfləri ilə yazılmış müraciətə Azərbaycan əlifbasının hərflərini qaytarın.',
    'People type requests with English letters on their phones. Give the text the letters of Azerbaijani back.',
    'Обращения с телефона пишут английскими буквами. Верните тексту буквы азербайджанского алфавита.',
  ),
  brief: say(
    `## Tapşırıq

“Kuce isiqlari yanmir” yazan adam “Küçə işıqları yanmır” demək istəyir. \`train.csv\` faylında 240 müraciətin hər iki yazılışı, \`test.csv\` faylında yalnız ingilis hərfləri ilə yazılmış 160 müraciət var. Düzgün yazılışı bərpa edin.

## Qiymətləndirmə

Metrika söz səhvlərinin payıdır (WER): dəyişdirilmiş, buraxılmış və artıq sözlərin sayı bütün sözlərə bölünür. Böyük və kiçik hərflər fərqlənir. Sətirlərin bir hissəsi açıq cədvəldə, qalanı sonda sayılır.

## Verilənlərin pasportu

| | |
|---|---|
| Sətirlər | 240 öyrənmə, 160 test |
| \`id\` | cümlənin nömrəsi |
| \`typed\` | ingilis hərfləri ilə yazılış |
| \`text\` | düzgün yazılış (yalnız train.csv-də) |
| Mənbə | qəliblərdən süni yolla yaradılıb, heç kimin müraciəti deyil |
| Məhdudiyyət | testdə öyrənmə verilənlərində olmayan yer adları və şikayətlər var |
| Lisenziya | CC0 1.0 |
| Sadə həll | \`dictionary.csv\`: yalnız öyrənmə verilənlərindəki sözlər bərpa olunur |`,
    `## The task

Whoever types “Kuce isiqlari yanmir” means “Küçə işıqları yanmır” (the street lights are out). \`train.csv\` has 240 requests in both spellings, \`test.csv\` has 160 in English letters only. Restore the right spelling.

## Scoring

The metric is the word error rate (WER): replaced, missing and extra words, divided by all words. Capital and small letters differ. A part of the rows counts on the public board, the others at the end.

## Data card

| | |
|---|---|
| Rows | 240 for training, 160 for the test |
| \`id\` | number of the sentence |
| \`typed\` | in English letters |
| \`text\` | in the right spelling (only in train.csv) |
| Source | synthetic, from templates; nobody wrote these requests |
| Limits | the test has places and complaints that the training data do not have |
| Licence | CC0 1.0 |
| Baseline | \`dictionary.csv\`: restores only the words of the training data |`,
    `## Задача

Кто набирает «Kuce isiqlari yanmir», имеет в виду «Küçə işıqları yanmır» («Уличные фонари не горят»). В \`train.csv\` — 240 обращений в двух написаниях, в \`test.csv\` — 160 только английскими буквами. Восстановите правильное написание.

## Оценка

Метрика — доля ошибочных слов (WER): заменённые, пропущенные и лишние слова, делённые на все слова. Заглавные и строчные буквы различаются. Часть строк считается в открытой таблице, остальные — в конце.

## Паспорт данных

| | |
|---|---|
| Строки | 240 для обучения, 160 тестовых |
| \`id\` | номер предложения |
| \`typed\` | английскими буквами |
| \`text\` | правильное написание (только в train.csv) |
| Источник | синтетические данные из шаблонов; этих обращений никто не писал |
| Ограничения | в тесте есть места и жалобы, которых нет в обучении |
| Лицензия | CC0 1.0 |
| Базовое решение | \`dictionary.csv\`: восстанавливает только слова из обучения |`,
  ),
  themes: ['language', 'artificial_intelligence', 'public_services'],
  eligibility: { types: [], teamMin: 1, teamMax: 3, note: {} },
  prizes: [
    { name: say('Birinci yer', 'First place', 'Первое место'), manats: 6_000, place: 1 },
    { name: say('İkinci yer', 'Second place', 'Второе место'), manats: 3_000, place: 2 },
  ],
  form: [],
  rubric: { criteria: [], guidance: {}, quorum: 1 },
  rules: rulesWith(
    say(
      '- Hazır dil modelindən istifadə olunarsa, adı və versiyası qeyddə yazılır.',
      '- If you use a ready language model, write its name and version in the note.',
      '- Если используете готовую языковую модель, укажите её название и версию в примечании.',
    ),
  ),
  opens: { day: -17, hour: 10 },
  closes: { day: 20, hour: 18 },
  judged: { day: 23, hour: 18 },
  results: { day: 25, hour: 12 },
}

const team = (name: string, worth: number, versions: number) => ({
  ...{ name, worth, versions, title: '', solution: '', size: 1 },
})

export const lettersEntrants: EntrantsContent = {
  ownAnswers: [],
  teams: [
    team('Şapkalı E', 9.0, 5),
    { ...team('Nöqtəsiz I', 8.4, 5), size: 2, demo: ['participant', 'teammate'] },
    team('Əlifba', 9.4, 6),
    team('Yumşaq Ğ', 7.7, 4),
    team('Klaviatura', 6.6, 3),
    { ...team('Диакритика', 7.1, 4), language: 'ru' as const },
    team('Hecalar', 4.6, 2),
  ],
}
