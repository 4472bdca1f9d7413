import type { PropsWithChildren } from "hono/jsx";

const WIDTH = 6;
const HEIGHT = 20;

type Shown = { values: readonly number[]; label: string; days?: readonly string[] };

/**
 * A bar for each value, the oldest first; the label states the figures in words. Where the days are given, a
 * bar's tooltip has its day and figure.
 */
export function Bars({ values, label, days }: Shown) {
  const most = Math.max(1, ...values);
  return (
    <span class="bars">
      <svg
        viewBox={`0 0 ${values.length * WIDTH} ${HEIGHT}`}
        width={values.length * WIDTH}
        height={HEIGHT}
        aria-hidden="true"
      >
        {values.map((value, index) => (
          <Bar x={index * WIDTH} share={value / most}>
            {days !== undefined && <title>{`${days[index]}: ${value}`}</title>}
          </Bar>
        ))}
      </svg>
      {label}
    </span>
  );
}

type Linked = { days: readonly { value: string; count: number }[]; to: (day: string) => string };

/** A bar for each day, the oldest first; each is a link that names its day and figure. */
export function LinkedBars({ days, to }: Linked) {
  const most = Math.max(1, ...days.map(({ count }) => count));
  return (
    <span class="bars">
      {days.map(({ value, count }) => (
        <a href={to(value)} title={`${value}: ${count}`}>
          <span class="unseen">{`${value}: ${count}`}</span>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
            <Bar x={0} share={count / most} />
          </svg>
        </a>
      ))}
    </span>
  );
}

function Bar({ x, share, children }: PropsWithChildren<{ x: number; share: number }>) {
  const height = share === 0 ? 1 : Math.max(2, share * HEIGHT);
  return (
    <rect x={x} y={HEIGHT - height} width={WIDTH - 2} height={height}>
      {children}
    </rect>
  );
}
