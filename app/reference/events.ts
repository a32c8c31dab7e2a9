/** New prices are in the register. Payload: `{ draftId, effectiveFrom, planCodes }`. */
export const TARIFF_PUBLISHED = 'reference.tariff_published'
