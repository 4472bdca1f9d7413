const WIDTH = 6;
const HEIGHT = 20;

/** A bar for each value, the oldest first; the label states the figures in words. */
export function Bars({ values, label }: { values: readonly number[]; label: string }) {
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
          return <rect x={index * WIDTH} y={HEIGHT - height} width={WIDTH - 2} height={height} />;
        })}
      </svg>
      {label}
    </span>
  );
}
