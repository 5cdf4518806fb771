import { en } from '@glimpse/react';

/** Every message by its key, with its English text where it takes no values. */
export function MessageTable() {
  return (
    <table>
      <thead>
        <tr>
          <th>Key</th>
          <th>English</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(en).map(([key, message]) => (
          <tr key={key}>
            <td>
              <code>{key}</code>
            </td>
            <td>{typeof message === 'string' ? message : <em>made from values</em>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
