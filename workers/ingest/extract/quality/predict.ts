import { FEATURES, type Features } from "./features.ts";
import learnt from "./weights.json" with { type: "json" };

/**
 * The probability, from 0 to 1, that the body is what a reader would call the article (F1 of at least 0.8): a
 * logistic regression trained by `npm run train-quality`, with good and bad pages weighted equally.
 * Comparable between pages: a fall on one source is a sign of new mark-up.
 */
export function predictQuality(features: Features): number {
  const weights: Readonly<Record<string, number>> = learnt.weights;
  const sum = FEATURES.reduce((sum, name) => sum + (weights[name] ?? 0) * features[name], learnt.bias);
  return Math.round(1_000 / (1 + Math.exp(-sum))) / 1_000;
}
