import { anyOf } from "../../words/entries.ts";

/** Whether a line asks readers to subscribe to a newsletter. */
export function asksToSignUp(text: string): boolean {
  const line = text.toLowerCase();
  return line.includes("newsletter") && SIGN_UP.test(line);
}

const SIGN_UP = new RegExp(anyOf("signUpWords"));
