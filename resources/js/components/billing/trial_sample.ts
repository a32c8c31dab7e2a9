import { t } from '~/i18n'
import type { Trial } from '~/components/billing/tariff_trial'

/** Whose months a trial calculates, in words. */
export function trialSample({ scope: { sample } }: Trial): string {
  if (sample.kind === 'all') return t('tariff_editor.trial.all')
  if (sample.kind === 'numbers') return t('tariff_editor.trial.named', { n: sample.numbers.length })
  return t('tariff_editor.trial.drawn', { n: sample.size, seed: sample.seed })
}
