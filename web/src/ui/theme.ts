import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const one = (token: string) => Array.from({ length: 10 }, () => `var(--${token})`) as unknown as MantineColorsTuple;

/** Mantine speaks in our tokens: it brings behaviour, the colours stay in tokens.css. */
export const theme = createTheme({
  primaryColor: 'jade',
  colors: { jade: one('jade'), red: one('cinnabar') },
  defaultRadius: 6,
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--sans)', fontWeight: '600' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  activeClassName: '',
  focusRing: 'never',
});

export const variables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--card)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-2)',
    '--mantine-color-placeholder': 'var(--ink-2)',
    '--mantine-color-error': 'var(--cinnabar)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-hover': 'var(--sunk)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-anchor': 'var(--jade)',
    '--mantine-color-disabled': 'var(--sunk)',
    '--mantine-color-disabled-color': 'var(--ink-2)',
    '--mantine-primary-color-contrast': 'var(--on-fill)',
    '--mantine-line-height': 'inherit',
  };
  return { variables: {}, light: shared, dark: shared };
};
