const SPACE = 32;
export const EXCLAMATION = 33;
export const DOUBLE_QUOTE = 34;
export const SINGLE_QUOTE = 39;
export const SLASH = 47;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;

/** White space between attributes (HTML standard, section 13.2.5.32). */
export function isSpace(code: number): boolean {
  return code <= SPACE && (code === SPACE || (code >= 9 && code <= 13 && code !== 11));
}

export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 97 && lower <= 122;
}

/** Whether a character ends the name of an end tag, or a value without quotation marks. */
export function endsUnquoted(code: number): boolean {
  return code <= GREATER && (code === GREATER || isSpace(code));
}

export function endsTagName(code: number): boolean {
  return code <= GREATER && (code === SLASH || endsUnquoted(code));
}

export function endsAttributeName(code: number): boolean {
  return code <= GREATER && (code === EQUALS || endsTagName(code));
}
