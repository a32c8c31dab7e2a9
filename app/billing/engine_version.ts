/** Of the rating rules that made a charge: raised when the same input would be priced differently. */
export const ENGINE_VERSION = 3
