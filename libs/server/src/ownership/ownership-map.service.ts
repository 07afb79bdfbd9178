import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import {
  type Actor,
  analyseOwnership,
  authorise,
  canonicalJson,
  type Handoff,
  handoffStates,
  lapseOf,
  readHandoff,
  score,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { FactsService } from '../observations/facts.service.js';
import { day } from '../paging/sql-instant.js';
import { dayOrToday } from '../today.js';
import { termsOf } from './handoff-log.service.js';
import type { MapEdgeView, MapNodeView, OwnershipMapView } from './ownership-map.view.js';

const rules = maturityModel.derivation.handoff;
const acceptanceDays = maturityModel.criteria.find(({ id }) => id === 'E1')?.validDays ?? 0;
/** A recorded handoff, with what its sending side acknowledged last. */
interface EdgeRow {
  key: string;
  entryId: string;
  body: Handoff;
  acknowledgedOn: string | null;
  terms: object | null;
}

/** The ownership map: domains with who answers for them, and the handoffs between, drawn from the facts. */
@Injectable()
export class OwnershipMapService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactsService,
    private readonly clock: Clock,
  ) {}

  /**
   * The map as recorded up to a day, today by default, so that what was just recorded is on it. Needs
   * `ownership:read`; it names who accepted a domain, and nobody's answers or work. Three statements.
   * Errors: INPUT_INVALID for a day ahead.
   */
  async map(actor: Actor, organisationId: string, asOf?: string | null): Promise<OwnershipMapView> {
    authorise(actor, 'ownership:read', organisationId);
    const { file, rows } = await this.tenancy.read(actor, organisationId, async (tx) => {
      const wanted = await dayOrToday(tx, this.clock, organisationId, asOf);
      return {
        file: await this.facts.organisationFileAsOf(tx, organisationId, wanted),
        rows: await loadEdges(tx, organisationId, wanted),
      };
    });
    const ownership = analyseOwnership(file, maturityModel);
    const scored = new Map(score(file, maturityModel).domains.map((one) => [one.id, one]));
    const owners = new Map(ownership.domains.map((one) => [one.id, one]));
    const nodes = maturityModel.domains.map(({ id, weight }): MapNodeView => ({
      domain: id,
      weight,
      notApplicable: scored.get(id)?.notApplicable ?? false,
      owner: owners.get(id)?.owner ?? null,
      holders: (file.assignments ?? [])
        .filter(({ domain, acceptedAt }) => domain === id && acceptedAt <= file.asOf)
        .map(({ role, holder, deputy, acceptedAt }) => ({
          role,
          holder,
          deputy: deputy ?? null,
          lapsed: lapseOf(acceptedAt, acceptanceDays, file.asOf).state === 'lapsed',
        })),
      flags: [...(owners.get(id)?.flags ?? [])],
    }));
    return {
      asOf: file.asOf,
      nodes,
      edges: ownership.handoffs.map((edge) => edgeView(edge, rows, file.asOf)),
      health: ownership.organisation.handoffHealth,
    };
  }
}

const isRequired = (from: string, to: string): boolean =>
  maturityModel.domains
    .find(({ id }) => id === from)
    ?.handoffs.some((handoff) => handoff.to === to) ?? false;

/** An edge with the row that speaks for it: of several about one edge, the one in the best state. */
function edgeView(
  { from, to }: { from: string; to: string },
  rows: readonly EdgeRow[],
  asOf: string,
): MapEdgeView {
  const [best] = rows
    .filter(({ body }) => body.from === from && body.to === to)
    .map((row) => ({ row, reading: readHandoff(row.body, asOf, rules) }))
    .toSorted(
      (one, other) => bestFirst.indexOf(one.reading.state) - bestFirst.indexOf(other.reading.state),
    );
  const reading = best?.reading ?? readHandoff(undefined, asOf, rules);
  const stands =
    best && canonicalJson(best.row.terms ?? null) === canonicalJson(termsOf(best.row.body));
  return {
    from,
    to,
    required: isRequired(from, to),
    state: reading.state,
    key: best?.row.key ?? null,
    entryId: best?.row.entryId ?? null,
    handoff: best?.row.body ?? null,
    facts: reading.facts,
    because: reading.because,
    senderAcknowledgedAt: stands ? best.row.acknowledgedOn : null,
  };
}

const bestFirst = [
  'CONNECTED',
  'LEAKING',
  'STALE',
  'ONE-SIDED',
  'MISSING',
] as const satisfies (typeof handoffStates)[number][];

/** The handoffs as of a day, by key. One statement. */
function loadEdges(
  tx: TenantTransaction,
  organisationId: string,
  asOf: string,
): Promise<EdgeRow[]> {
  return tx.query<EdgeRow>(
    `select e.key, e."entryId", e.body, ${day('a.happened_on', 'acknowledgedOn')}, a.terms
     from (select distinct on (r.entry_key collate "C") r.entry_key as key, r.entry_id as "entryId", r.body, r.ended
           from app.register_entries r
           where r.organisation_id = $1 and r.section = 'handoffs' and r.effective_from <= $2::date
           order by r.entry_key collate "C", r.effective_from desc, r.recorded_at desc) e
     left join lateral (
       select l.happened_on, l.terms from app.handoff_log l
       where l.organisation_id = $1 and l.from_domain = e.body ->> 'from' and l.to_domain = e.body ->> 'to'
         and l.side = 'sender' and l.happened_on <= $2::date
       order by l.recorded_at desc limit 1) a on true
     where not e.ended order by e.key collate "C"`,
    [organisationId, asOf],
  );
}
