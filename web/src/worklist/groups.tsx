import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type WorklistFilter, type WorklistGroup, WorklistGroupsDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { pollMs } from '../hub/live.ts';
import { Empty, Loading, Trouble } from '../shell/notice.tsx';
import { amount } from '../words/labels.ts';
import { groupName } from './group-name.ts';
import { TimeLeft } from './time-left.tsx';
import { groupFields, type WorklistView } from './view.ts';

interface GroupsProps {
  readonly by: WorklistGroup;
  readonly filter: WorklistFilter;
  /** Looks into one group. */
  readonly enter: (part: WorklistView) => void;
}

/** The worklist by flight, receptacle or office: how much there is in each, and how soon. */
export function Groups({ by, filter, enter }: GroupsProps) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['worklist', 'groups', by, filter],
    queryFn: ({ signal }) => ask(WorklistGroupsDocument, { by, filter }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: pollMs,
  });
  if (error !== null) return <Trouble failure={error} retry={refetch} />;
  if (isPending) return <Loading />;
  if (data.worklistGroups.length === 0) return <Empty title={t('worklist.empty')} />;
  return (
    <div className="table-box">
      <table>
        <thead>
          <tr>
            <th scope="col">{groupName(t, by)}</th>
            <th scope="col" className="number">
              {t('worklist.groupTargets')}
            </th>
            <th scope="col" className="number">
              {t('worklist.groupHighest')}
            </th>
            <th scope="col">{t('worklist.groupNext')}</th>
          </tr>
        </thead>
        <tbody>
          {data.worklistGroups.map(({ key, targets, highestPoints, nextMoment }) => (
            <tr key={key}>
              <th scope="row">
                {key === '' ? (
                  t('worklist.groupWithout')
                ) : (
                  <button type="button" className="link" onClick={() => enter({ [groupFields[by]]: key })}>
                    {key}
                  </button>
                )}
              </th>
              <td className="number">{amount(targets)}</td>
              <td className="number">{amount(highestPoints)}</td>
              <td>
                <TimeLeft until={nextMoment} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
