// Nothing in, the limits between yes and no out, each with what it was measured on.

/**
 * Support is the ranking's confidence and the coverage of the sought words, mixed. On 60 questions of our own and half of
 * the shared ones, confidence alone lets 「煤矿安全检查」 pass (0.70 for a sentence on 安全检查) and coverage alone refuses
 * 「哪位派活儿」 (0.27 for 作工作安排): mixed, 1 of 12 absent topics passes and 1 of 50 questions is refused.
 */
export const CONFIDENCE_SHARE = 0.4
export const LEAST_SUPPORT = 0.38
/** A list is made of reports that speak of the thing nearly as fully as the best one. */
export const LIST_COVERAGE = 0.5
export const LIST_SHARE_OF_BEST = 0.7
