import { expect, test } from "vitest";
import { ownerOf } from "../../../workers/shared/web/owner.ts";

test.each([
  ["antg.cand.com.vn", "cand.com.vn"],
  ["tin.lang.id.vn", "lang.id.vn"],
  ["mot.github.io", "mot.github.io"],
  ["cand.com.vn:8080", "cand.com.vn"],
  ["127.0.0.1:8080", "127.0.0.1:8080"],
  ["[::1]:8080", "[::1]:8080"],
  ["localhost:8080", "localhost:8080"],
])("%s is a host of %s", (host, owner) => expect(ownerOf(host)).toBe(owner));

test.each([
  ["nha.wordpress.com", "nha.wordpress.com"],
  ["a.nha.substack.com", "nha.substack.com"],
  ["www.medium.com", "medium.com"],
])("%s is a host of %s, although its domain is no public suffix", (host, owner) => {
  expect(ownerOf(host)).toBe(owner);
});
