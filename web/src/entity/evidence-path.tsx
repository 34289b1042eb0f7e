import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EntityEvidenceDocument, type EntityEvidenceQuery } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Loading, Trouble } from '../shell/notice.tsx';
import { captionOf, label, linkLabel } from '../words/labels.ts';
import { useLanguage } from '../words/language.ts';
import { RecordLink } from './record-link.tsx';

type EvidenceRead = NonNullable<EntityEvidenceQuery['entity']>['reasons'][number]['evidence'][number];

interface PathProps {
  readonly entityId: string;
  readonly reasonId: string;
}

/** The evidence of a reason as a path from entity to entity, each step with the records that said it. */
export function EvidencePath({ entityId, reasonId }: PathProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  // One reading serves every reason of the entity.
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['evidence', entityId, language],
    queryFn: ({ signal }) => ask(EntityEvidenceDocument, { id: entityId, language }, signal),
  });
  if (error !== null) return <Trouble failure={error} retry={refetch} />;
  if (isPending) return <Loading />;
  const evidence = data.entity?.reasons.find(({ id }) => id === reasonId)?.evidence ?? [];
  if (evidence.length === 0) return <p className="muted">{t('entity.evidenceNone')}</p>;
  return (
    <ol className="evidence" aria-label={t('entity.evidence')}>
      {evidence.map((step, at) => (
        // The same entity may stand in a path twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: the path never changes its order while it is shown
        <Step key={`${at}-${step.id}`} step={step} />
      ))}
    </ol>
  );
}

function Step({ step }: { readonly step: EvidenceRead }) {
  const { role, name, entity, records } = step;
  return (
    <li className={`step step-${role.toLowerCase()}`}>
      <span className="step-name">
        {/* A path runs along edges and against them: an edge is named by the part it plays, which reads both ways. */}
        {role === 'EDGE' && linkLabel(name, false)}
        {role === 'ENTITY' && entity !== null && (
          <>
            <span className="chip">{label('kind', entity.kind)}</span>
            <Link to="/entity/$id" params={{ id: entity.id }}>
              {captionOf(entity)}
            </Link>
          </>
        )}
        {(role === 'IDENTIFIER' || (role === 'ENTITY' && entity === null)) && <b>{name}</b>}
      </span>
      {records.length > 0 && (
        <ul className="step-records">
          {records.map((record) => (
            <li key={record.id}>
              <RecordLink record={record} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
