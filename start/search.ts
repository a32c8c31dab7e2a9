import { offerSearch } from '#shared/search/registry'
import { searchPayments } from '#payments/queries/search_payments'
import { searchHouseholds } from '#household/queries/search_households'

/** The one search of the product: what it finds, in the order shown. */
offerSearch(searchHouseholds, searchPayments)
