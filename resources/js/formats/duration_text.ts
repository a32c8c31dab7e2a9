import { t } from '~/i18n'

/** Seconds as "12 s", "3 min", "1 h 20 min". */
export function durationText(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  if (whole < 60) return t('ui.duration.seconds', { n: whole })
  const minutes = Math.round(whole / 60)
  if (minutes < 60) return t('ui.duration.minutes', { n: minutes })
  return t('ui.duration.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
