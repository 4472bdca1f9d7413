/** From 0 up to 1. */
export type Chance = () => number;

/** Some 1,800 syllables, by how often they stand in a text: the first as often as all of the last half. */
const SYLLABLES =
  "a,á,à,ân,ăn,e,ê,iên,iếu,o,ô,ông,ơ,ưu,uyên,uất,y,anh,ách,ang,óng,ùng,ừng,ộc,ập,oai,oán,uân,ươi,ướng"
    .split(",")
    .flatMap((rime) =>
      "t,đ,c,n,h,th,v,l,tr,b,ch,m,kh,s,ph,q,nh,d,g,r,x,ng,gi,p,b,kh,tr,ngh,st,k,z,w,f,j,kr,pl,br,dr,fl,gr,pr,sk,sl,sp,sw,tw,bl,cl,cr,fr,gl,sc,sm,sn,wh,y,ts,zh,kn,wr"
        .split(",")
        .map((onset) => onset + rime),
    );

/** One of them by Zipf's law. */
export function syllable(chance: Chance): string {
  return SYLLABLES[Math.floor(SYLLABLES.length ** chance()) - 1] ?? "tin";
}

/**
 * The same numbers at every run, so that figures can be compared (Numerical Recipes' constants).
 */
export function linearCongruential(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
