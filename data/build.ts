/**
 * Builds the small vocabularies of this folder from the public reference files named in NOTICE.md.
 *
 *   node data/build.ts REFERENCE_FOLDER
 *
 * The outputs are committed, so nobody needs the reference folder to run or test. Rows are sorted: the same input gives
 * the same bytes. Licences and sources stand in NOTICE.md; a source whose licence asks for more than a notice is not used.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node data/build.ts REFERENCE_FOLDER');

function readText(name: string): string {
  const bytes = readFileSync(join(folder as string, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
}

function parseCsv(text: string, separator = ','): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (c === '"' && field === '') quoted = true;
    else if (c === separator) {
      row.push(field);
      field = '';
    } else if (c === '\n') {
      row.push(field.replace(/\r$/, ''));
      rows.push(row);
      row = [];
      field = '';
    } else field += c;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  const header = rows[0] ?? [];
  return rows.slice(1).map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}

function write(name: string, text: string): void {
  writeFileSync(new URL(name, import.meta.url), text);
  console.log(`${name}: ${text.split('\n').length - 1} lines, ${text.length} characters`);
}

function writeTable(name: string, rows: readonly (readonly string[])[]): void {
  const lines = rows.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ').trim()).join('\t'));
  write(name, `${[...new Set(lines)].sort().join('\n')}\n`);
}

/** alpha-2, alpha-3, numeric, dialling code, currency, English names separated by "|", the first for display. */
function buildCountries(): void {
  const territories = readText('rigour/territories.jsonl.gz').trim().split('\n').map((line) => JSON.parse(line));
  const strong = new Map<string, string[]>(
    territories.map((t) => [String(t.code).toUpperCase(), [t.name, t.full_name, ...(t.names_strong ?? [])]]),
  );
  const rows = parseCsv(readText('country-codes.csv')).filter((r) => /^[A-Z]{2}$/.test(r['ISO3166-1-Alpha-2'] ?? ''));
  writeTable(
    'countries.tsv',
    rows.map((r) => {
      const alpha2 = r['ISO3166-1-Alpha-2'] as string;
      const names = [
        r['CLDR display name'],
        r['official_name_en'],
        r['UNTERM English Short'],
        r['UNTERM English Formal'],
        ...(strong.get(alpha2) ?? []),
      ];
      const kept = [...new Set(names.filter((n): n is string => typeof n === 'string' && n.trim().length > 2))];
      // Crown dependencies carry a national code under ISO3166-1-Alpha-3's column in some rows; the ISO code is three letters either way.
      const alpha3 = r['ISO3166-1-Alpha-3'] as string;
      return [
        alpha2,
        alpha3,
        (r['ISO3166-1-numeric'] as string).padStart(3, '0'),
        (r['Dial'] as string).replace(/[^\d,]/g, ''),
        (r['ISO4217-currency_alphabetic_code'] as string).split(',')[0] ?? '',
        kept.join('|'),
      ];
    }),
  );
}

/** IATA code, country, latitude, longitude, time zone, city, name. */
function buildAirports(): void {
  const rows = parseCsv(readText('airports.csv.gz')).filter((r) => /^[A-Z]{3}$/.test(r['iata'] ?? ''));
  const round = (degrees: string | undefined) => Number(degrees).toFixed(3);
  writeTable(
    'airports.tsv',
    rows.map((r) => [r['iata'], r['country'], round(r['lat']), round(r['lon']), r['tz'], r['city'], r['name']] as string[]),
  );
}

/** IATA designator, ICAO designator, air waybill prefix (three digits or empty), name; airlines that still fly. */
function buildAirlines(): void {
  const rows = parseCsv(readText('optd_airlines.csv.gz'), '^');
  writeTable(
    'airlines.tsv',
    rows
      .filter((r) => /^[A-Z0-9]{2}$/.test(r['2char_code'] ?? '') && r['validity_to'] === '')
      .map((r) => {
        const prefix = Number(r['num_code']);
        return [
          r['2char_code'] as string,
          r['3char_code'] as string,
          prefix > 0 ? String(prefix).padStart(3, '0') : '',
          r['name'] as string,
        ];
      }),
  );
}

/** Code, numeric code, minor units, date of withdrawal or empty. A code in use anywhere is not withdrawn. */
function buildCurrencies(): void {
  const byCode = new Map<string, string[]>();
  for (const r of parseCsv(readText('currency_codes-all.csv'))) {
    const code = r['AlphabeticCode'] ?? '';
    if (!/^[A-Z]{3}$/.test(code)) continue;
    const row = [code, r['NumericCode'] ?? '', r['MinorUnit'] ?? '', r['WithdrawalDate'] ?? ''];
    if (!byCode.has(code) || row[3] === '') byCode.set(code, row);
  }
  writeTable('currencies.tsv', [...byCode.values()]);
}

/** HS 2022 code of 2, 4 or 6 digits, description. */
function buildHs(): void {
  const rows = parseCsv(readText('harmonized-system.csv.gz')).filter((r) => /^\d{2,6}$/.test(r['hscode'] ?? ''));
  writeTable(
    'hs.tsv',
    rows.map((r) => [r['hscode'] as string, (r['description'] as string).slice(0, 160)]),
  );
}

/** Country, its three-character location codes run together. */
function buildUnLocodes(): void {
  const byCountry = new Map<string, string[]>();
  for (const r of parseCsv(readText('unlocode_geoapify.csv.gz'))) {
    const { country = '', location = '' } = r as { country?: string; location?: string };
    if (!/^[A-Z]{2}$/.test(country) || !/^[A-Z2-9]{3}$/.test(location)) continue;
    byCountry.set(country, [...(byCountry.get(country) ?? []), location]);
  }
  writeTable(
    'un-locodes.tsv',
    [...byCountry].map(([country, codes]) => [country, [...new Set(codes)].sort().join('')]),
  );
}

/** Legal forms as written: names, aliases and abbreviations of rigour's table and of ISO 20275. */
function buildLegalForms(): void {
  const types: { aliases: string[]; display?: string; compare?: string }[] = JSON.parse(readText('rigour/org_types.json'));
  const forms = types.flatMap((t) => [...t.aliases, t.display ?? '', t.compare ?? '']);
  for (const r of parseCsv(readText('elf-codes-1.4.1.csv.gz'))) {
    if (r['ELF Status ACTV/INAC'] !== 'ACTV') continue;
    for (const column of ['Abbreviations Local language', 'Abbreviations transliterated']) {
      // Shorter ones ("MT", "IN", "E") are words and names in some other country.
      forms.push(...(r[column] ?? '').split(/[;,]/).filter((form) => form.replace(/[^\p{L}]/gu, '').length >= 3));
    }
  }
  writeTable(
    'legal-forms.tsv',
    forms
      .map((form) => form.replace(/["“”„«»]/g, ' ').trim())
      .filter((form) => form.length > 1 && form.length <= 60)
      .map((form) => [form]),
  );
}

buildCountries();
buildAirports();
buildAirlines();
buildCurrencies();
buildHs();
buildUnLocodes();
buildLegalForms();
