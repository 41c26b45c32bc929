// Nothing in, the limits between yes and no out, each with what it was measured on.

/** Share of the sought words' weight that a quotation must hold, itself or by other words for them. */
export const LEAST_COVERAGE = 0.4
/** Below this confidence of the ranking, coverage must be higher. */
export const LEAST_CONFIDENCE = 0.12
/** A list is made of reports that speak of the thing nearly as fully as the best one. */
export const LIST_COVERAGE = 0.5
export const LIST_SHARE_OF_BEST = 0.7
