// Facts of an organisation that never was: the same seed gives the same facts, in this process as in the database.
const lastDay = Date.UTC(2026, 8, 30);
const dayMs = 86_400_000;

/** The days as of which snapshots are taken: eight quarter ends, the last of them the day the facts run up to. */
export const quarterEnds = [
  '2024-12-31',
  '2025-03-31',
  '2025-06-30',
  '2025-09-30',
  '2025-12-31',
  '2026-03-31',
  '2026-06-30',
  '2026-09-30',
];
export const asOf = '2026-09-30';

/**
 * The same arithmetic as `observationsSql`: whole numbers below 2^31 only, so that both sides agree. Some hold, some
 * fail, some are shares; two thirds were seen in the last hundred days.
 */
export function observationAt(organisation, position) {
  const mix = (organisation * 7919 + position * 104_729) % 65_537;
  const daysAgo = mix % 3 < 2 ? mix % 95 : mix % 640;
  return {
    daysAgo,
    isRatio: position % 14 === 7,
    value: position % 14 === 7 ? (mix % 101) / 100 : mix % 10 < 8 ? 1 : 0,
    grade: mix % 7 === 0 ? 0 : mix % 2 === 0 ? 1 : 2,
  };
}

/**
 * The same as one statement for all organisations ($1: criteria of all domains in order). Organisation by organisation, as
 * imports leave them: facts dealt out over the whole table would be read page by page as nobody's are.
 */
export const observationsSql = `
  insert into app.observations (organisation_id, observation_id, domain, criterion, value, is_ratio, observed_at, recorded_at, grade, source, file_position)
  select o.organisation_id, gen_random_uuid(), c.domain, c.criterion,
    case when c.position % 14 = 7 then (m.mix % 101)::float8 / 100 when m.mix % 10 < 8 then 1 else 0 end,
    c.position % 14 = 7,
    date '${asOf}' - (case when m.mix % 3 < 2 then m.mix % 95 else m.mix % 640 end)::int,
    now(), case when m.mix % 7 = 0 then 0 when m.mix % 2 = 0 then 1 else 2 end,
    'ticket ' || o.place || '-' || c.position, c.position
  from bench.organisations o
  cross join jsonb_to_recordset($1) as c(domain text, criterion text, position int)
  cross join lateral (select (o.place * 7919 + c.position * 104729) % 65537 as mix) m order by o.place, c.position`;

/** Domain and criterion of each of the model's observations, in order. */
export const criteriaOf = (model) =>
  model.domains
    .flatMap(({ id }) =>
      model.criteria.map((criterion) => ({ domain: id, criterion: criterion.id })),
    )
    .map((each, position) => ({ ...each, position }));

/** One organisation's facts as an organisation file. */
export function syntheticFile(organisation, model) {
  return {
    organisation: { name: `Organisation ${organisation}` },
    model: model.id,
    asOf,
    observations: criteriaOf(model).map(({ domain, criterion, position }) => {
      const { daysAgo, isRatio, value, grade } = observationAt(organisation, position);
      return {
        domain,
        criterion,
        value: isRatio ? value : value === 1,
        observedAt: new Date(lastDay - daysAgo * dayMs).toISOString().slice(0, 10),
        grade: ['statement', 'document', 'system'][grade],
        source: `ticket ${organisation}-${position}`,
      };
    }),
  };
}
