/** Minutes east of Greenwich in Việt Nam, which has no summer time: what a time without a zone means here. */
export const VIET_NAM_MINUTES = 7 * 60;

/** The same as ISO 8601 writes it. */
export const VIET_NAM_OFFSET = "+07:00";
