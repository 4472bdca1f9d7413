/**
 * Stored images by which an article cannot be matched or sent: a caption that is no text, nor can be made
 * one.
 */
export const UNREADABLE_IMAGES = '[{"caption":{"toString":0,"valueOf":0}}]';
