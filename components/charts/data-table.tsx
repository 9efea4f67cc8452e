import { useId } from 'react';
import './data-table.css';

interface DataTableProps {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** A plain table in a box that scrolls by itself where it is too wide; the first column names. */
export function DataTable({ caption, head, rows }: DataTableProps) {
  const id = useId();
  // It can be too narrow for its table: whoever has no mouse scrolls it by the arrow keys.
  const scrolls = { role: 'group', tabIndex: 0, 'aria-labelledby': id };
  return (
    <div className="data-table" {...scrolls}>
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
    </div>
  );
}
