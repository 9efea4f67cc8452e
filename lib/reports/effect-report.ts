import { clusteredDifference, clusteredMean } from '../statistics/clustered';
import type { Estimate } from '../statistics/interval';
import { shareDifference, widerShare } from './clustered-share';
import { clusteringOf, clusterKey } from './clustering';
import { withExpectation } from './expectation-width';
import type { OpportunityFact } from './facts';
import type { ReportInput } from './report-input';
import type { EffectReport, ShiftArm, ShiftNumber } from './report-shapes';
import { leftOut, type ShiftCase, shiftCases } from './shift-cases';

/** One kind of reply: its opportunities, and those whose shift is known. */
interface Kind {
  all: readonly OpportunityFact[];
  cases: readonly ShiftCase[];
}

type ClusterOf = (opportunity: OpportunityFact) => string;

function hasNoNext({ afterAt }: OpportunityFact): boolean {
  return afterAt === null;
}

function valued(cases: readonly ShiftCase[], numberOf: (one: ShiftCase) => number, of: ClusterOf) {
  return cases.map((one) => ({ value: numberOf(one), cluster: of(one.opportunity) }));
}

function shiftOf({ shift }: ShiftCase): number {
  return shift;
}

function residualOf({ residual }: ShiftCase): number {
  return residual;
}

/** The ones that were not followed weighted so that they start as the followed do. */
function weightedOf({ residual, weight }: ShiftCase): number {
  return residual * weight;
}

/** A number over the known shifts of some opportunities, with what it leaves out. */
function shiftNumber(
  all: readonly OpportunityFact[],
  estimateOf: (missing: number) => Estimate,
): ShiftNumber {
  const { missing, unsure } = leftOut(all);
  return { estimate: estimateOf(missing), unsure };
}

function armOf({ all, cases }: Kind, of: ClusterOf): ShiftArm {
  return {
    opportunities: all.length,
    shift: shiftNumber(all, (missing) => clusteredMean(valued(cases, shiftOf, of), { missing })),
    residual: shiftNumber(all, (missing) =>
      clusteredMean(valued(cases, residualOf, of), { missing }),
    ),
    noNext: widerShare(all, hasNoNext, of),
  };
}

function differenceOf(followed: Kind, ignored: Kind, of: ClusterOf): EffectReport['difference'] {
  const both = [...followed.all, ...ignored.all];
  function difference(numberOf: (one: ShiftCase) => number) {
    return shiftNumber(both, (missing) =>
      clusteredDifference(
        valued(followed.cases, numberOf, of),
        valued(ignored.cases, numberOf, of),
        {
          missing,
        },
      ),
    );
  }
  return {
    shift: difference(shiftOf),
    residual: difference(weightedOf),
    noNext: shareDifference(followed.all, ignored.all, hasNoNext, of),
  };
}

/**
 * Mood shift and residual shift after replies that followed a phrase and replies that did not (product.md
 * S15). The holdout saw no phrases and is not counted. Nothing here was drawn by lot: what differs goes
 * with following. The interval of the residual difference holds what ĝ is unsure of, see `Residual`.
 */
export function effectReport({ facts }: Pick<ReportInput, 'facts'>): EffectReport {
  const shown = facts.opportunities.filter(({ arm }) => arm !== 'holdout');
  const { expectation, cases } = shiftCases(shown);
  const clusteredBy = clusteringOf(shown);
  function kind(isOf: (opportunity: OpportunityFact) => boolean): Kind {
    return { all: shown.filter(isOf), cases: cases.filter((one) => isOf(one.opportunity)) };
  }
  const followed = kind(({ level }) => level !== 'none');
  const ignored = kind(({ level }) => level === 'none');
  const of = (opportunity: OpportunityFact) => clusterKey(clusteredBy, opportunity);
  const difference = differenceOf(followed, ignored, of);
  const arm = armOf(followed, of);
  const { estimate, unsure } = arm.residual;
  const told =
    expectation.basis === 'own'
      ? withExpectation(estimate, difference.residual.estimate)
      : estimate;
  return {
    ...{ claim: 'goes_with', clusteredBy, expectation },
    followed: { ...arm, residual: { estimate: told, unsure } },
    ignored: armOf(ignored, of),
    difference,
  };
}
