import type { ReactNode } from 'react';

export interface Column<R> {
  name: string;
  cell: (row: R) => ReactNode;
  /** The card's heading on narrow screens. */
  main?: boolean;
  number?: boolean;
}

/** A table that turns into cards under 640 px. */
export function Table<R>({ caption, columns, rows, keyOf }: { caption: string; columns: Column<R>[]; rows: readonly R[]; keyOf: (row: R) => string }) {
  return (
    <table className="table">
      <caption className="hidden-words">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name} scope="col" className={column.number ? 'number' : ''}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) => (
              <td key={column.name} data-name={column.name} className={`${column.main ? 'main' : ''}${column.number ? ' number' : ''}`}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
