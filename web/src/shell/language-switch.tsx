import { useTranslation } from 'react-i18next';
import { chooseLanguage, languages, useLanguage } from '../words/language.ts';

/** Switches the language of the whole console; each language is named in itself. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const now = useLanguage();
  return (
    <fieldset className="switch" aria-label={t('app.language')}>
      {languages.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === now}
          onClick={() => void chooseLanguage(code)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
