import { criterion, say } from './build'

const scale = {
  impact: [
    say('Dəyişiklik görünmür', 'No change to be seen', 'Изменений не видно'),
    say(
      'Bir qrup üçün hiss olunan fayda',
      'A noticeable benefit for one group',
      'Заметная польза для одной группы',
    ),
    say('Çoxları üçün böyük fayda', 'A great benefit for many', 'Большая польза для многих'),
  ],
  feasible: [
    say('İşləyəcəyi göstərilmir', 'Not shown that it can work', 'Не показано, что это работает'),
    say('Əsas risklər adlanır', 'The main risks are named', 'Основные риски названы'),
    say(
      'Addımlar, xərc və məsullar bəllidir',
      'Steps, cost and people are clear',
      'Шаги, затраты и ответственные ясны',
    ),
  ],
  fresh: [
    say('Məlum həllin təkrarı', 'Repeats a known solution', 'Повторяет известное решение'),
    say('Məlum yolun yeni tətbiqi', 'A new use of a known way', 'Новое применение известного подхода'),
    say('Burada hələ sınanmayıb', 'Not tried here before', 'Здесь ещё не пробовали'),
  ],
  works: [
    say('İşləmir', 'Does not work', 'Не работает'),
    say('Əsas hal işləyir', 'Works in the main case', 'Работает в основном случае'),
    say('Real şəraitdə sınanıb', 'Tested under real conditions', 'Проверено в реальных условиях'),
  ],
  clear: [
    say('Aydın deyil', 'Not clear', 'Непонятно'),
    say('Əsası aydındır', 'The main points are clear', 'Основное понятно'),
    say('Başqası təkrarlaya bilər', 'Somebody else can repeat it', 'Другой может повторить'),
  ],
  price: [
    say('Xərc göstərilmir', 'No cost given', 'Затраты не указаны'),
    say('Xərc məqbuldur', 'The cost is acceptable', 'Затраты приемлемы'),
    say('Fayda xərcdən xeyli çoxdur', 'The benefit far exceeds the cost', 'Польза намного больше затрат'),
  ],
} as const

export const impact = (weight: number) =>
  criterion('impact', weight, say('Təsir', 'Impact', 'Влияние'), scale.impact)
export const feasibility = (weight: number) =>
  criterion('feasibility', weight, say('Reallıq', 'Feasibility', 'Реализуемость'), scale.feasible)
export const novelty = (weight: number) =>
  criterion('novelty', weight, say('Yenilik', 'Novelty', 'Новизна'), scale.fresh)
export const working = (weight: number) =>
  criterion('working', weight, say('İşləklik', 'It works', 'Работоспособность'), scale.works)
export const clarity = (weight: number) =>
  criterion('clarity', weight, say('Aydınlıq', 'Clarity', 'Понятность'), scale.clear)
export const value = (weight: number) =>
  criterion('value', weight, say('Xərc və fayda', 'Cost and benefit', 'Затраты и польза'), scale.price)
