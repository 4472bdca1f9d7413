import { lexiconOf } from "../words/lexicon.ts";
import type { Word } from "../words/words.ts";

/** What bears a person's name and is none: `đường Đại tướng Võ Nguyên Giáp`, `Lăng Chủ tịch Hồ Chí Minh`. */
const bearers = lexiconOf(`
đường · phố · đại lộ · quảng trường · công viên · lăng · bảo tàng · tượng đài · tượng · đền thờ · nhà thờ · khu di tích · nhà tưởng niệm · khu lưu niệm · nhà lưu niệm · khu tưởng niệm
trường · cầu · ngã tư · ngã ba · ngã sáu · hầm · chợ · quỹ · giải thưởng · giải · cúp · học bổng · tư tưởng · phong cách · tấm gương · đạo đức · tuyến đường · trục đường · nút giao · phường · xã · tàu · nghĩa trang · phủ · dinh · văn phòng · ở · tại
`);

const WORDS_MAX = 3;

/** Whether the word before this one says that what follows is named after somebody. */
export function namedAfterWords(words: readonly Word[], at: number): boolean {
  for (let size = 1; size <= WORDS_MAX && size <= at; size += 1) {
    if (bearers.at(words, at - size)?.end === at) return true;
  }
  return false;
}
