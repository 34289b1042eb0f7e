/** Airlines: designator, accounting code (the air waybill's prefix), home country. Facts published by IATA; flight numbers are invented. */
export interface AirLine {
  readonly code: string;
  readonly prefix: string;
  readonly country: string;
}

export const AIRLINES: readonly AirLine[] = [
  { code: 'NH', prefix: '205', country: 'JP' },
  { code: 'JL', prefix: '131', country: 'JP' },
  { code: 'CA', prefix: '999', country: 'CN' },
  { code: 'MU', prefix: '781', country: 'CN' },
  { code: 'CZ', prefix: '784', country: 'CN' },
  { code: 'CX', prefix: '160', country: 'HK' },
  { code: 'KE', prefix: '180', country: 'KR' },
  { code: 'OZ', prefix: '988', country: 'KR' },
  { code: 'CI', prefix: '297', country: 'TW' },
  { code: 'BR', prefix: '695', country: 'TW' },
  { code: 'TG', prefix: '217', country: 'TH' },
  { code: 'VN', prefix: '738', country: 'VN' },
  { code: 'PR', prefix: '079', country: 'PH' },
  { code: 'MH', prefix: '232', country: 'MY' },
  { code: 'SQ', prefix: '618', country: 'SG' },
  { code: 'AI', prefix: '098', country: 'IN' },
  { code: 'UA', prefix: '016', country: 'US' },
  { code: 'DL', prefix: '006', country: 'US' },
  { code: 'AC', prefix: '014', country: 'CA' },
  { code: 'AM', prefix: '139', country: 'MX' },
  { code: 'LH', prefix: '020', country: 'DE' },
  { code: 'KL', prefix: '074', country: 'NL' },
  { code: 'BA', prefix: '125', country: 'GB' },
  { code: 'AF', prefix: '057', country: 'FR' },
  { code: 'QF', prefix: '081', country: 'AU' },
];
