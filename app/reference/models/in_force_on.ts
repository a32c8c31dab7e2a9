import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import type { IsoDate } from '#shared/kernel/calendar'

/** Rows of an effective-dated table whose days `[valid_from, valid_to)` hold the date. */
export function inForceOn(query: ModelQueryBuilderContract<LucidModel>, on: IsoDate) {
  void query
    .where('valid_from', '<=', on)
    .where((open) => open.whereNull('valid_to').orWhere('valid_to', '>', on))
}
