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
        {values.map((value, index) => {
          const height = value === 0 ? 1 : Math.max(2, (value / most) * HEIGHT);
          return (
            <rect x={index * WIDTH} y={HEIGHT - height} width={WIDTH - 2} height={height}>
              {days !== undefined && <title>{`${days[index]}: ${value}`}</title>}
            </rect>
          );
        })}
      </svg>
      {label}
    </span>
  );
}
