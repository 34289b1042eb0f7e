import { useTranslation } from 'react-i18next';
import { useNow } from '../shell/now.ts';
import { moment, span } from '../words/labels.ts';

const soonMs = 2 * 3_600_000;

/** Shows an instant as the time left until it, or since; urgency is said in words and weight, not by colour alone. */
export function TimeLeft({ until }: { readonly until: string }) {
  const { t } = useTranslation();
  const left = Date.parse(until) - useNow();
  const state = left < 0 ? 'over' : left < soonMs ? 'soon' : 'later';
  return (
    <time dateTime={until} title={moment(until)} className={`left left-${state}`}>
      {left < 0 ? t('time.passed', { time: span(left) }) : t('time.left', { time: span(left) })}
      {state !== 'later' && <small className="left-word">{t(`time.${state}`)}</small>}
    </time>
  );
}
