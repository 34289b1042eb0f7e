import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordDocument, type RecordQuery } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Empty, Loading, Trouble } from '../shell/notice.tsx';
import { useTitle } from '../shell/title.ts';
import { captionOf, factValue, label, moment } from '../words/labels.ts';
import { RawBytes } from './raw-bytes.tsx';

const route = getRouteApi('/record/$id');

/** A record as its page reads it. */
export type RecordRead = NonNullable<RecordQuery['record']>;

/** One record: where it came from, what it mentions, its other versions, and the bytes as they came. */
export function RecordPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { at } = route.useSearch();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['record', id],
    queryFn: ({ signal }) => ask(RecordDocument, { id }, signal),
  });
  const record = data?.record;
  useTitle(record == null ? t('record.title') : `${record.documentKind} ${record.documentNumber}`);
  if (record === undefined) return isPending ? <Loading /> : <Trouble failure={error} retry={refetch} />;
  if (record === null) return <Empty title={t('problem.notFound')} />;
  return (
    <article className="entity" aria-labelledby="record-title">
      <header className="entity-head">
        <p className="kind-line">
          <span className="chip">{t('record.title')}</span>
          <span className="muted">{record.feed}</span>
        </p>
        <h1 id="record-title">
          {record.documentKind} {record.documentNumber}
        </h1>
      </header>
      <div className="entity-main">
        <RawBytes id={id} mention={record.mentions.find(({ position }) => position === at)} />
        <MentionTable record={record} at={at} />
      </div>
      <aside className="entity-side">
        <About record={record} />
        <Versions record={record} />
      </aside>
    </article>
  );
}

function About({ record }: { readonly record: RecordRead }) {
  const { t } = useTranslation();
  const { feed, format, parser, sender, version, mode, observedAt, receivedAt, deliveries } = record;
  const rows = [
    [t('record.feed'), feed],
    [t('record.format'), format],
    [t('record.parser'), parser],
    [t('record.sender'), sender],
    [t('record.version'), version],
    [t('record.mode'), mode],
    [t('record.function'), record.function],
    [t('record.observedAt'), moment(observedAt)],
    [t('record.receivedAt'), moment(receivedAt)],
    [t('record.deliveries'), String(deliveries)],
  ] as const;
  return (
    <section className="panel" aria-labelledby="about-title">
      <h2 id="about-title">{t('record.about')}</h2>
      <dl className="pairs">
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

function Versions({ record: { id, versions } }: { readonly record: RecordRead }) {
  const { t } = useTranslation();
  if (versions.length < 2) return null;
  return (
    <section className="panel" aria-labelledby="versions-title">
      <h2 id="versions-title">{t('record.versions')}</h2>
      <ol className="work-list">
        {versions.map((one) => (
          <li key={one.id}>
            {one.id === id ? (
              <b>{t('record.thisVersion')}</b>
            ) : (
              <Link to="/record/$id" params={{ id: one.id }} search={{ at: undefined }}>
                {one.version ?? one.function}
              </Link>
            )}{' '}
            <span className="muted">
              {one.function} · {moment(one.receivedAt)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function MentionTable({
  record: { id, mentions },
  at,
}: {
  readonly record: RecordRead;
  readonly at: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="mentions-title">
      <h2 id="mentions-title">{t('record.mentions')}</h2>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{t('entity.position')}</th>
            <th scope="col">{t('network.name')}</th>
            <th scope="col">{t('entity.facts')}</th>
          </tr>
        </thead>
        <tbody>
          {mentions.map(({ id: mention, position, role, facts, entity }) => (
            <tr key={mention} className={position === at ? 'here' : ''}>
              <th scope="row">
                <Link
                  to="/record/$id"
                  params={{ id }}
                  search={{ at: position }}
                  aria-label={`${t('record.mark')}: ${position}`}
                >
                  <code>{position}</code>
                </Link>
                {role !== null && <small className="muted"> {role}</small>}
              </th>
              <td>
                <span className="chip">{label('kind', entity.kind)}</span>{' '}
                <Link to="/entity/$id" params={{ id: entity.id }}>
                  {captionOf(entity)}
                </Link>
              </td>
              <td>
                <p className="stated">
                  {facts.map(({ name, value }) => (
                    <span key={name}>
                      <small>{label('fact', name)}</small> {factValue(name, value)}
                    </span>
                  ))}
                </p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
