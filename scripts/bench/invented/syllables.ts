/** A random number from 0 up to 1. */
export type Chance = () => number;

/** Some 1,800 syllables. In a text the first one is as frequent as the whole second half. */
const SYLLABLES =
  "a,á,à,ân,ăn,e,ê,iên,iếu,o,ô,ông,ơ,ưu,uyên,uất,y,anh,ách,ang,óng,ùng,ừng,ộc,ập,oai,oán,uân,ươi,ướng"
    .split(",")
    .flatMap((rime) =>
      "t,đ,c,n,h,th,v,l,tr,b,ch,m,kh,s,ph,q,nh,d,g,r,x,ng,gi,p,b,kh,tr,ngh,st,k,z,w,f,j,kr,pl,br,dr,fl,gr,pr,sk,sl,sp,sw,tw,bl,cl,cr,fr,gl,sc,sm,sn,wh,y,ts,zh,kn,wr"
        .split(",")
        .map((onset) => onset + rime),
    );

/** A random syllable, distributed by Zipf's law. */
export function syllable(chance: Chance): string {
  return SYLLABLES[Math.floor(SYLLABLES.length ** chance()) - 1] ?? "tin";
}

/**
 * The same random numbers in every run, so that figures can be compared (constants from Numerical Recipes).
 */
export function linearCongruential(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
