import { quarterEnds } from './synthetic.mjs';

const bands = ['UNAWARE', 'REACTIVE', 'EMERGING', 'OPERATIONAL', 'GOVERNED'];

/** Every peer's words for a snapshot, led back to one form. */
const ours = ({ asOf, band, index, confidence, intervalLow, intervalHigh, levels, unknown }) => ({
  asOf,
  band: bands.indexOf(band),
  index,
  confidence: confidence.toLowerCase(),
  interval: [bands.indexOf(intervalLow), bands.indexOf(intervalHigh)],
  levels,
  unknown,
});
const theirs = ({
  asOf,
  band,
  indexValue,
  confidenceLabel,
  intervalLow,
  intervalHigh,
  levels,
  unknown,
}) => ({
  asOf,
  band,
  index: indexValue,
  confidence: confidenceLabel,
  interval: [intervalLow, intervalHigh],
  levels,
  unknown,
});

const ourFields = 'asOf band index confidence intervalLow intervalHigh levels unknown';
const theirFields = 'asOf band indexValue confidenceLabel intervalLow intervalHigh levels unknown';
const columns = `s.as_of as "asOf", s.band, s.index_value as "indexValue", s.confidence_label as "confidenceLabel",
  s.interval_low as "intervalLow", s.interval_high as "intervalHigh", s.levels, s.unknown`;

/** What is asked of each peer, and how its answer is compared. `count`: rows that must come. */
export function questions({ organisationId, consultancyId, clients }) {
  return [
    {
      name: 'trend',
      title: 'Trend of one organisation, eight quarters',
      count: quarterEnds.length,
      bodies: {
        rolewright: {
          query: `query Trend($organisationId: ID!) { snapshots(organisationId: $organisationId, first: 8) { edges { node { ${ourFields} } } } }`,
          variables: { organisationId },
        },
        postgraphile: {
          query: `query Trend($organisationId: UUID!) { snapshots: allSnapshots(condition: { organisationId: $organisationId }, orderBy: AS_OF_DESC, first: 8) { edges { node { ${theirFields} } } } }`,
          variables: { organisationId },
        },
      },
      sql: `select json_agg(r)::text as json from (
        select ${columns} from app.snapshots s where s.organisation_id = '${organisationId}' order by s.as_of desc limit 8) r`,
      rows: {
        rolewright: ({ data }) => data.snapshots.edges.map(({ node }) => ours(node)),
        postgraphile: ({ data }) => data.snapshots.edges.map(({ node }) => theirs(node)),
        bare: (rows) => rows.map(theirs),
      },
    },
    {
      name: 'portfolio',
      title: `Portfolio of ${clients} organisations × 13 domains, two quarters`,
      count: clients,
      bodies: {
        rolewright: {
          query: `query Portfolio($consultancyId: ID!, $first: Int!) { portfolio(consultancyId: $consultancyId, first: $first, orderBy: NAME) { edges { node { organisationId name current { ${ourFields} } previous { ${ourFields} } } } } }`,
          variables: { consultancyId, first: clients },
        },
        postgraphile: {
          query: `query Portfolio($first: Int!) { organisations: allOrganisations(orderBy: PRIMARY_KEY_ASC, first: $first) { edges { node { organisationId name snapshots: snapshotsByOrganisationId(orderBy: AS_OF_DESC, first: 2) { nodes { ${theirFields} } } } } } }`,
          variables: { first: clients },
        },
      },
      sql: `select json_agg(r)::text as json from (
        select o.organisation_id as "organisationId", o.name, (select json_agg(s) from (
            select ${columns} from app.snapshots s where s.organisation_id = o.organisation_id order by s.as_of desc limit 2) s) as snapshots
        from app.organisations o order by o.name limit ${clients}) r`,
      rows: {
        rolewright: ({ data }) =>
          data.portfolio.edges.map(({ node }) => ({
            id: node.organisationId,
            name: node.name,
            quarters: [ours(node.current), ours(node.previous)],
          })),
        postgraphile: ({ data }) =>
          data.organisations.edges.map(({ node }) => ({
            id: node.organisationId,
            name: node.name,
            quarters: node.snapshots.nodes.map(theirs),
          })),
        bare: (rows) =>
          rows.map((row) => ({
            id: row.organisationId,
            name: row.name,
            quarters: row.snapshots.map(theirs),
          })),
      },
    },
  ];
}
