import * as z from "zod";

const NAME_CHARS_MAX = 200;

/** A name that a person gives. */
export const nameInput = z.string().trim().min(1).max(NAME_CHARS_MAX);
