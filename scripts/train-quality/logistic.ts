/** A page: its features, whether it was read well, and its outlet. */
export type Example = { values: readonly number[]; good: boolean; outlet: string };

export type Model = { bias: number; weights: number[] };

const ROUNDS = 4_000;
const RATE = 0.5;
const RIDGE = 0.01;
const FOLDS = 10;

/**
 * Logistic regression by gradient descent with ridge regularisation. Bad pages are few, so each class has
 * half of the weight.
 */
export function learn(examples: readonly Example[]): Model {
  const size = examples[0]?.values.length ?? 0;
  const model: Model = { bias: 0, weights: new Array<number>(size).fill(0) };
  const goods = examples.filter(({ good }) => good).length;
  const shareOf = (good: boolean): number => 0.5 / Math.max(1, good ? goods : examples.length - goods);
  for (let round = 0; round < ROUNDS; round++) {
    const slope: Model = { bias: 0, weights: model.weights.map((weight) => RIDGE * weight) };
    for (const example of examples) {
      const error = (predict(model, example.values) - Number(example.good)) * shareOf(example.good);
      slope.bias += error;
      slope.weights = slope.weights.map((sum, index) => sum + error * (example.values[index] ?? 0));
    }
    model.bias -= RATE * slope.bias;
    model.weights = model.weights.map((weight, index) => weight - RATE * (slope.weights[index] ?? 0));
  }
  return model;
}

function predict({ bias, weights }: Model, values: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * (values[index] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/** The prediction for each page by a model that was trained without the pages of its outlet. */
export function predictEach(examples: readonly Example[]): { good: boolean; predicted: number }[] {
  const outlets = [...new Set(examples.map(({ outlet }) => outlet))].sort();
  const foldOf = new Map(outlets.map((outlet, index) => [outlet, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ outlet }: Example): boolean => foldOf.get(outlet) === fold;
    const model = learn(examples.filter((example) => !isOut(example)));
    return examples.filter(isOut).map(({ values, good }) => ({ good, predicted: predict(model, values) }));
  }).flat();
}

/** The probability that a good page gets a higher prediction than a bad one; 0.5 is chance. */
export function areaUnderCurve(pages: readonly { good: boolean; predicted: number }[]): number {
  const goods = pages.filter(({ good }) => good);
  const bads = pages.filter(({ good }) => !good);
  let better = 0;
  for (const good of goods)
    for (const bad of bads)
      better += good.predicted > bad.predicted ? 1 : good.predicted === bad.predicted ? 0.5 : 0;
  return better / Math.max(1, goods.length * bads.length);
}
