import type { ReactNode } from 'react';

/** One column: its name, and what stands in it for a row. */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  /** Aligned as numbers are. */
  readonly isNumber?: boolean;
}

interface TableProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The first one names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  /** What the table is of, where no heading says so. */
  readonly caption?: string;
  readonly className?: string;
  readonly rowClass?: (row: Row) => string;
}

/** A table that scrolls by itself where the page is too narrow for it. */
export function Table<Row>({
  rows,
  keyOf,
  columns: [first, ...others],
  caption,
  className,
  rowClass,
}: TableProps<Row>) {
  return (
    <div className="table-box">
      <table className={className}>
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {[first, ...others].map(({ name, isNumber }) => (
              <th key={name} scope="col" className={numberClass(isNumber)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={rowClass?.(row)}>
              <th scope="row">{first.cell(row)}</th>
              {others.map(({ name, cell, isNumber }) => (
                <td key={name} className={numberClass(isNumber)}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function numberClass(isNumber: boolean | undefined): string | undefined {
  return isNumber === true ? 'number' : undefined;
}
