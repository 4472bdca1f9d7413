/**
 * The offset of Việt Nam in minutes east of Greenwich; it has no summer time. A time without a zone is taken
 * to be in this one.
 */
export const VIET_NAM_MINUTES = 7 * 60;

/** The same as ISO 8601 writes it. */
export const VIET_NAM_OFFSET = "+07:00";
