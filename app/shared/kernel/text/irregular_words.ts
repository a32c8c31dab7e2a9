/**
 * Beginnings of words whose other spelling no rule gives: Latin, Cyrillic. Read in both directions;
 * where one side is named twice the first line wins. Only words that stand on bills, in addresses
 * and in names: this is a list to add to, not a dictionary.
 */
export const IRREGULAR_WORDS: readonly (readonly [string, string])[] = [
  ['yanvar', 'январь'],
  ['fevral', 'февраль'],
  ['aprel', 'апрель'],
  ['iyun', 'июнь'],
  ['iyul', 'июль'],
  ['sentabr', 'сентябрь'],
  ['oktabr', 'октябрь'],
  ['noyabr', 'ноябрь'],
  ['dekabr', 'декабрь'],
  ['kalendar', 'календарь'],
  ['obyekt', 'объект'],
  ['subyekt', 'субъект'],
  ['podyezd', 'подъезд'],
  ['bulvar', 'бульвар'],
  ['rayon', 'район'],
  ['mikrorayon', 'микрорайон'],
  ['mayor', 'майор'],
  ['stansiya', 'станция'],
  ['podstansiya', 'подстанция'],
  ['aksiya', 'акция'],
  ['sex', 'цех'],
  ['sement', 'цемент'],
  ['volt', 'вольт'],
  ['albom', 'альбом'],
  ['isʼhoq', 'исҳоқ'],
  ['ishoq', 'исҳоқ'],
  ['asʼhob', 'асҳоб'],
  ['ashob', 'асҳоб'],
  ['igor', 'игорь'],
  ['olga', 'ольга'],
  ['tatyana', 'татьяна'],
  ['natalya', 'наталья'],
]
