import { useId } from 'react';
import './data-table.css';

interface DataTableProps {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** A plain table in a region that scrolls by itself where it is too wide; the first column names. */
export function DataTable({ caption, head, rows }: DataTableProps) {
  const id = useId();
  return (
    <section className="data-table" aria-labelledby={id} tabIndex={-1}>
      <table>
        <caption id={id} className="only-spoken">
          {caption}
        </caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
