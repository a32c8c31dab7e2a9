import { offerSearch } from '#shared/search/registry'

/** The one search of the product: what it finds, in the order shown. */
offerSearch()
