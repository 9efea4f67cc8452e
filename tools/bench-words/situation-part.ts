import { promptMoment } from '@/lib/prompting/moment';
import { SITUATION_FLOOR, weighSituations } from '@/lib/prompting/situation';
import { type Cell, table } from '../bench/table';
import type { Engine } from '../replay/engine';
import { type Case, told } from './classify-report';
import { percent } from './percent';
import { readTalks, type Talk } from './read-talks';
import { readRows, type SituationRow, situationRow } from './rows';
import { crossValidate } from './tf-idf';

type SituationTalk = Talk<SituationRow>;

function textOf({ subject, messages }: SituationRow): string {
  const said = messages.filter(({ role }) => role !== 'bot').map(({ text }) => text);
  return [subject ?? '', ...said].join('\n');
}

function inputOf({ row, bursts, readings }: SituationTalk) {
  return { bursts, readings, subject: row.subject ?? null };
}

function caseOf({ situation, also }: SituationRow, ranked: readonly string[]): Case {
  return { label: situation, also, ranked };
}

function line(name: string, cases: readonly Case[]): Cell[] {
  const { n, top1, top3, macroF1 } = told(cases);
  return [name, n, ...[top1, top3, macroF1].map((value) => value.toFixed(3))];
}

function baselines(rows: readonly SituationRow[], talks: readonly SituationTalk[]) {
  const majority = rows.map((row) => caseOf(row, ['late', 'lost', 'damaged']));
  const labelled = rows.map((row) => ({ text: textOf(row), label: row.situation }));
  const ranked = crossValidate(labelled, 5);
  const tfidf = rows.map((row, at) => caseOf(row, ranked[at] ?? []));
  const head = talks.map(({ row, readings }) =>
    caseOf(row, readings.at(-1)?.situations.map(({ label }) => label) ?? []),
  );
  return { majority, tfidf, head };
}

function joined(talks: readonly SituationTalk[]): Case[] {
  return talks.map((talk) =>
    caseOf(
      talk.row,
      weighSituations(inputOf(talk)).map(({ label }) => label),
    ),
  );
}

/** What is named at all, and how often the name is right: an unsure guess is never used. */
function named(talks: readonly SituationTalk[]): { share: string; precision: string } {
  const sure = talks
    .map((talk) => ({ row: talk.row, first: weighSituations(inputOf(talk))[0] }))
    .filter(({ first }) => first !== undefined && first.p >= SITUATION_FLOOR);
  const right = sure.filter(
    ({ row, first }) => first?.label === row.situation || first?.label === row.also,
  );
  return {
    share: percent(sure.length, talks.length),
    precision: percent(right.length, sure.length),
  };
}

function stages(talks: readonly SituationTalk[]): string {
  const right = talks.filter((talk) => momentOf(talk).stage === talk.row.stage);
  return percent(right.length, talks.length);
}

function momentOf({ conversation, bursts, readings }: SituationTalk) {
  const settings = { formality: 'neutral', emoji: false, locale: 'en' } as const;
  return promptMoment({ conversation, bursts, readings, settings, used: [] });
}

function misses(talks: readonly SituationTalk[]): string[] {
  return talks.flatMap((talk) => {
    const { row } = talk;
    const [first] = weighSituations(inputOf(talk));
    const { stage } = momentOf(talk);
    const sure = first !== undefined && first.p >= SITUATION_FLOOR;
    const wrong = sure && first.label !== row.situation && first.label !== row.also;
    const mark = wrong ? 'WRONG' : !sure && row.situation !== 'other' ? 'unsure' : null;
    const found = [];
    if (mark)
      found.push(`    ${mark} ${row.id} ${row.situation} → ${first?.label} ${first?.p.toFixed(2)}`);
    if (stage !== row.stage) found.push(`    STAGE ${row.id} ${row.stage} → ${stage}`);
    return found;
  });
}

/** Situation and stage on the labelled conversations of both halves; `show` lists the develop half's misses. */
export async function situationPart(engine: Engine, show: boolean): Promise<string> {
  const develop = await readTalks(engine, readRows('situation-develop', situationRow));
  const heldOut = await readTalks(engine, readRows('situation-held-out', situationRow));
  const all = [...develop, ...heldOut];
  const base = baselines(
    all.map(({ row }) => row),
    all,
  );
  const rows = [
    line('majority', base.majority),
    line('TF-IDF centroid, 5 folds', base.tfidf),
    line("model's head alone", base.head),
    line('joined signal, develop half', joined(develop)),
    line('joined signal, held-out half', joined(heldOut)),
    line('joined signal, both', joined(all)),
  ];
  const halves = [
    ['develop', develop],
    ['held-out', heldOut],
  ] as const;
  return [
    'Situation (31 kinds)',
    table(['', 'n', 'top-1', 'top-3', 'macro-F1'], rows),
    '',
    table(
      ['half', 'named', 'right when named', 'stage right'],
      halves.map(([name, talks]) => {
        const { share, precision } = named(talks);
        return [name, share, precision, stages(talks)];
      }),
    ),
    ...(show ? misses(develop) : []),
  ].join('\n');
}
