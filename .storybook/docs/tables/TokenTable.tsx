import tokensCss from '../../../packages/react/src/styles/tokens.css?raw';

const COLOUR = /^(light-dark\(|#|rgb)/;

/** Every token of the kit as the style sheet has it, with its colour in both themes. */
export function TokenTable() {
  return (
    <table>
      <thead>
        <tr>
          <th>Token</th>
          <th>Value</th>
          <th>Light</th>
          <th>Dark</th>
        </tr>
      </thead>
      <tbody>
        {readTokens(tokensCss).map(({ name, value }) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>
              <code>{value}</code>
            </td>
            <td>{COLOUR.test(value) && <Swatch scheme="light" value={value} />}</td>
            <td>{COLOUR.test(value) && <Swatch scheme="dark" value={value} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Swatch({ scheme, value }: { scheme: string; value: string }) {
  const ground = scheme === 'dark' ? '#0f1213' : '#f6f7f7';
  return (
    <span style={{ display: 'inline-block', padding: 4, background: ground }}>
      <span
        style={{
          ...{ colorScheme: scheme, background: value },
          ...{ display: 'block', inlineSize: 32, blockSize: 20, borderRadius: 3 },
        }}
      />
    </span>
  );
}

/** The declarations of the first rule; the ones below it change them for media. */
function readTokens(css: string): { name: string; value: string }[] {
  const block = /:where\(\.glimpse-root\) \{([\s\S]*?)\n {2}\}/.exec(css)?.[1] ?? '';
  const code = block.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/(--glimpse-[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => ({
    name,
    value: value.replace(/\s+/g, ' '),
  }));
}
