import { t } from '~/i18n'

const RESOLUTION = /^PKM(?: (\d+))?(?: of (\d\d\.\d\d\.\d{4}|\d{4}))?( \(number from memory\))?$/
const SPRING_ORDER = /^order of the ministry for the spring of (\d{4})$/
const WORDS: Record<string, string> = {
  'Civil Code': 'civil_code',
  'contract': 'contract',
  'to be verified on lex.uz': 'to_verify',
}

/** An act in the reader's language: the shipped register names its acts in English; typed ones stay. */
export function actText(act: string | null | undefined): string {
  if (!act) return ''
  const word = WORDS[act]
  if (word) return t(`reference.acts.${word}`)
  const order = SPRING_ORDER.exec(act)
  if (order) return t('reference.acts.spring_order', { year: order[1] ?? '' })
  const resolution = RESOLUTION.exec(act)
  if (!resolution) return act
  const [, number, when, recalled] = resolution
  return [
    t('reference.acts.resolution'),
    number && `№ ${number}`,
    when && `(${when})`,
    recalled && `· ${t('reference.acts.to_verify')}`,
  ]
    .filter(Boolean)
    .join(' ')
}
