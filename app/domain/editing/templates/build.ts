import type { Criterion, FormField } from '#app/domain/challenges/content'
import type { LocalText } from '#app/domain/shared/local-text'

export const say = (az: string, en: string, ru: string): LocalText => ({ az, en, ru })

const megabyte = 1_000_000

/** A question with a long answer of at most this many characters. */
export const long = (id: string, maxLength: number, label: LocalText, hint: LocalText = {}): FormField => ({
  ...{ id, label, hint, maxLength, kind: 'long_text', required: true },
  ...{ extensions: [], maxFiles: 1, maxBytes: null, options: [] },
})

/** A question with an answer of one line. */
export const line = (id: string, label: LocalText, hint: LocalText = {}): FormField => ({
  ...long(id, 140, label, hint),
  kind: 'text',
})

export const link = (id: string, label: LocalText, hint: LocalText = {}): FormField => ({
  ...long(id, 140, label, hint),
  ...{ kind: 'link', maxLength: null, required: false },
})

export const pdf = (id: string, label: LocalText, hint: LocalText = {}): FormField => ({
  ...long(id, 140, label, hint),
  ...{ kind: 'file', maxLength: null, required: false },
  ...{ extensions: ['pdf'], maxFiles: 3, maxBytes: 20 * megabyte },
})

/** From 0 to 10 in half points; the anchors stand at 0, 5 and 10. */
export const criterion = (
  id: string,
  weight: number,
  name: LocalText,
  anchors: readonly [LocalText, LocalText, LocalText],
): Criterion => ({
  ...{ id, weight, name, guidance: {}, min: 0, max: 1000, step: 50, required: true },
  anchors: anchors.map((label, index) => ({ at: index * 500, label })),
})

export const guidance = say(
  'Əvvəl bütün həllə baxın, sonra hər meyara ayrıca bal verin. Aşağı balın səbəbini bir cümlə ilə yazın.',
  'Read the whole submission first, then mark each criterion by itself. Give a reason for a low mark in one sentence.',
  'Сначала прочитайте работу целиком, затем ставьте баллы по каждому критерию отдельно. Низкий балл объясните одной фразой.',
)

/** Rules that every template begins with. */
export const rules = say(
  `1. İştirak pulsuzdur. Şərtlərə uyğun olan hər kəs müraciət edə bilər.
2. Həll komandanın öz işi olmalıdır. Başqasının işindən istifadə göstərilir.
3. Son müddətdən sonra təqdim olunan həllər qəbul edilmir.
4. Müəllif hüquqları komandada qalır. Mükafatlı həllər üçün şərtlər ayrıca müqavilə ilə razılaşdırılır.
5. Qaydanı pozan müraciət səbəbi yazılmaqla kənarlaşdırılır. Komanda bundan şikayət verə bilər.`,
  `1. Taking part is free. Whoever meets the conditions may enter.
2. The submission must be the team's own work. Work of others is named.
3. Submissions after the deadline are not accepted.
4. The team keeps its rights. Terms for solutions that win are agreed in a separate contract.
5. An entry that breaks the rules is excluded, with the reason. The team may appeal.`,
  `1. Участие бесплатно. Подать заявку может каждый, кто соответствует условиям.
2. Работа должна быть выполнена самой командой. Чужие материалы указываются.
3. Работы после срока не принимаются.
4. Права остаются у команды. Условия для победивших решений согласуются отдельным договором.
5. Заявка, нарушающая правила, исключается с указанием причины. Команда может подать апелляцию.`,
)
