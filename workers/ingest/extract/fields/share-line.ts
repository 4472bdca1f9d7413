const CAPITALS_SHARE_MIN = 0.3;

/** Whether a text is a row of labels without a full stop: "Facebook Twitter Send Copy the link". */
export function isRowOfLabels(text: string): boolean {
  const words = text.split(" ");
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return !SENTENCE_END.test(text) && capitals >= words.length * CAPITALS_SHARE_MIN;
}

const SENTENCE_END = /[.!?…。！？]["”»“’')\]]*$/u;
