export const conflicts = {
  'conflicts.mail_subject': 'Maraqlar toqquşması: {challenge}',
  'conflicts.mail_text':
    '{challenge} çağırışında maraqlar toqquşması aşkar olunub.\n\n{count} təyinat münsifdən geri alındı; təhvil verilmiş qiymətlər saxlanılır, amma daha nəzərə alınmır. Kimə aiddir, nəyə əsaslanır və kim əvəz edə bilər:\n\n{link}',
}
