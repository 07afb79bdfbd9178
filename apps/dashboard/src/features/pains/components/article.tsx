import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './pain-article.module.css';
import { SignFacts, SignState } from './status-parts.js';
import { signWords, typographic } from '../pain-text.js';
import { disciplineCodes, t } from '../pains-words.js';
import type { Pain, PainStatus } from '../pains-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { bandName, bandOrder } from '../../../ui/bands.js';
import type { Band } from '../../../ui/bands.js';
import { BandChip } from '../../../ui/band-cell.js';

/** What a part of the article needs to name domains and to lead to them. */
export interface Place {
  organisationId: string;
  asOf: string | undefined;
  triggers: string | undefined;
  model: Model | undefined;
}

export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Domains({ ids, place }: { ids: readonly string[]; place: Place }) {
  if (ids.length === 0) return null;
  return (
    <span className={styles.domains}>
      {ids.map((id) => (
        <Link
          key={id}
          to="/organisations/$organisationId/domains/$domainId"
          params={{ organisationId: place.organisationId, domainId: id }}
          search={{ asOf: place.asOf }}
        >
          {domainName(place.model, id)}
        </Link>
      ))}
    </span>
  );
}

/** Whom or what a point speaks of; the catalogue's own numbering ("TF3") is nobody's name. */
function nameOf(ref: string, model: Model | undefined): string | null {
  const discipline = disciplineCodes.find((code) => code === ref);
  if (discipline) return t(discipline);
  const domain = model?.domains.find(({ id }) => id === ref);
  if (domain) return domain.name;
  return /^[A-Z]{2}\d+$/.test(ref) ? null : ref;
}

export function Section({ section, place }: { section: Pain['sections'][number]; place: Place }) {
  const named = section.points.some(({ ref }) => nameOf(ref, place.model) !== null);
  return (
    <>
      {section.paragraphs.map((paragraph) => (
        <p key={paragraph}>{typographic(paragraph)}</p>
      ))}
      {section.points.length > 0 && (
        <ul className={named ? styles.named : styles.points}>
          {section.points.map(({ ref, text, domains }) => {
            const name = nameOf(ref, place.model);
            return (
              <li key={text}>
                {name && <strong>{name}</strong>} <span>{typographic(text)}</span>
                <Domains ids={domains} place={place} />
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** Every sign with its rule and how it stands here; without a status only the rule. */
export function SignTable({
  pain,
  status,
  model,
}: {
  pain: Pain;
  status: PainStatus | undefined;
  model: Model | undefined;
}) {
  return (
    <ul className={styles.signs}>
      {pain.indicators.map(({ id, text, reads }) => {
        const sign = status?.indicators.find((indicator) => indicator.id === id);
        return (
          <li key={id} data-seen={sign?.holds === true ? '' : undefined}>
            {sign && <SignState sign={sign} />}
            <div>
              <p className={styles.signText}>{text}</p>
              {sign && (
                <p>
                  <span className={styles.soft}>{t('measured')}: </span>
                  {signWords(sign.text, model?.domains)}
                </p>
              )}
              <p className={styles.soft}>
                {t('rule')}: {reads}
              </p>
              {sign && <SignFacts sign={sign} model={model} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

export function Misconceptions({ pain }: { pain: Pain }) {
  return (
    <dl className={styles.beliefs}>
      {pain.misconceptions.map(({ id, belief, correction }) => (
        <div key={id}>
          <dt>
            <span className="visually-hidden">{t('belief')}: </span>
            <q>{belief}</q>
          </dt>
          <dd>
            <span className="visually-hidden">{t('correction')}: </span>
            {correction}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Questions({ pain, place }: { pain: Pain; place: Place }) {
  return (
    <ol className={styles.questions}>
      {pain.detectionQuestions.map(({ id, domain, question }) => (
        <li key={id}>
          <span>{question}</span>
          <Domains ids={[domain]} place={place} />
        </li>
      ))}
    </ol>
  );
}

/** The five bands as this pain shows them, the organisation's own marked in words and by the marker. */
export function Maturity({ pain, band }: { pain: Pain; band: Band | undefined }) {
  return (
    <ol className={styles.maturity}>
      {[...pain.maturityIndicators]
        .sort((a, b) => bandOrder.indexOf(a.band) - bandOrder.indexOf(b.band))
        .map((indicator) => (
          <li key={indicator.band} aria-current={indicator.band === band ? 'step' : undefined}>
            <span className={styles.bandName}>
              <BandChip band={indicator.band} />
              {indicator.band === band && <mark>{t('youAreHere')}</mark>}
            </span>
            <span>{indicator.text}</span>
          </li>
        ))}
    </ol>
  );
}

export function Good({ pain, place }: { pain: Pain; place: Place }) {
  return (
    <>
      <p>{pain.good.summary}</p>
      <div className={styles.columns}>
        <div>
          <h3>{t('defines')}</h3>
          <ul className={styles.points}>
            {pain.good.defines.map(({ text, domains }) => (
              <li key={text}>
                <span>{text}</span>
                <Domains ids={domains} place={place} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('verbs')}</h3>
          <ul className={styles.points}>
            {pain.good.verbs.map((verb) => (
              <li key={verb}>{verb}</li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

export function WayOut({ pain, band }: { pain: Pain; band: Band | undefined }) {
  return (
    <>
      <p className={styles.move}>{pain.nextStep}</p>
      <h3>{t('stepsByBand')}</h3>
      <ol className={styles.maturity}>
        {pain.bandSteps.map((step) => (
          <li key={step.band} aria-current={step.band === band ? 'step' : undefined}>
            <span className={styles.bandName}>
              <BandChip band={step.band} />
              {step.band === band && <mark>{t('youAreHere')}</mark>}
            </span>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
      <p className={styles.soft}>
        {t('leadsTo', {
          plan: pain.leadsTo.charAt(0).toLowerCase() + pain.leadsTo.slice(1),
          parts: pain.planParts.join(', '),
        })}
      </p>
    </>
  );
}

const artifactName = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

export function Previews({ pain, place }: { pain: Pain; place: Place }) {
  return (
    <ul className={styles.named}>
      {pain.evidencePreviews.map(({ domain, artifact, shows }) => (
        <li key={`${domain}.${artifact}`}>
          <strong>{artifactName(artifact)}</strong> <span>{shows}</span>
          <Domains ids={[domain]} place={place} />
        </li>
      ))}
    </ul>
  );
}

export function Triggers({ pain, chosen }: { pain: Pain; chosen: readonly string[] }) {
  return (
    <ul className={styles.named}>
      {pain.triggers.map(({ id, name, why, severity }) => (
        <li key={id}>
          <strong>{name}</strong> <span>{why}</span>
          <span className={styles.soft}>
            {t(severity)}
            {chosen.includes(id) && ` · ${t('triggerNow')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Related({ pain, place }: { pain: Pain; place: Place }) {
  return (
    <ul className={styles.related}>
      {pain.related.map(({ id, title }) => (
        <li key={id}>
          <Link
            to="/organisations/$organisationId/pains/$painId"
            params={{ organisationId: place.organisationId, painId: id }}
            search={{ asOf: place.asOf, triggers: place.triggers }}
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

export const usualBands = (bands: readonly Band[]): string =>
  bands.length > 1
    ? `${bandName(bands[0] ?? 0)} – ${bandName(bands.at(-1) ?? 0)}`
    : bands.map(bandName).join('');
